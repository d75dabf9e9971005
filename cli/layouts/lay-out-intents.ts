import stringWidth from 'string-width'
import type { Intent, IntentsList } from '../../schemas/intent.ts'
import { cleanLine } from '../clean-text.ts'
import { counted } from './format-number.ts'
import { layOutTable } from './lay-out-table.ts'
import { emptyLine, indent, type Line, line, type Tone, toned } from './line.ts'
import { truncateStart } from './wrap-line.ts'

/** Every intent under what happens to it: answered by the bot, prepared for a colleague, or for people only. */
export function layOutIntents(list: IntentsList, columns: number): readonly Line[] {
  const groups = [
    {
      title: 'The bot may answer',
      tone: 'good',
      holds: (intent: Intent) => answered(intent) && intent.automation === 'answer',
    },
    {
      title: 'A colleague answers, with a draft',
      tone: 'warn',
      holds: (intent: Intent) => answered(intent) && intent.automation === 'assist',
    },
    {
      title: 'People only',
      tone: 'bad',
      holds: (intent: Intent) => !answered(intent) || intent.automation === 'human-only',
    },
  ] as const satisfies { title: string; tone: Tone; holds: (intent: Intent) => boolean }[]
  const drawn = groups.flatMap(({ title, tone, holds }) =>
    layOutGroup(title, tone, list.intents.filter(holds), columns),
  )
  return drawn.length > 0 ? drawn.slice(0, -1) : [line('The index has no intents.')]
}

function answered(intent: Intent): boolean {
  return intent.handling === 'documented'
}

function layOutGroup(title: string, tone: Tone, intents: readonly Intent[], columns: number): readonly Line[] {
  if (intents.length === 0) return []
  const width = Math.min(columns, 120) - 2
  const idRoom = Math.max(...intents.map(({ id }) => stringWidth(cleanLine(id))))
  const rows = intents.map((intent) => {
    const why =
      answered(intent) && intent.place
        ? truncateStart(placeOf(intent.place), width - idRoom - 2)
        : cleanLine(intent.reason)
    return [line(cleanLine(intent.id)), line(toned('dim', why))]
  })
  return [
    line(toned(tone, '● '), toned('strong', `${title}: ${counted(intents.length, 'intent')}`)),
    ...indent(layOutTable(rows, width), '  '),
    emptyLine,
  ]
}

function placeOf({ path, start }: NonNullable<Intent['place']>): string {
  return `${cleanLine(path)}:${start.line}`
}
