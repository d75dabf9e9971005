import type { Context } from '../../schemas/reply.ts'
import { detectLanguage } from '../document/detect-language.ts'
import { languageOfScript } from '../document/language-of-script.ts'

/** The language of a question, ISO 639-1: as the caller says, else as its script or its words tell for sure, else "und". */
export async function questionLanguage(text: string, context: Context): Promise<string> {
  const said = context['language']
  if (typeof said === 'string' && /^[a-z]{2}\b/i.test(said)) return said.slice(0, 2).toLowerCase()
  const script = languageOfScript(text)
  // Scripts of several languages are told apart by words, where there are enough.
  if (script !== null && !['ru', 'ar'].includes(script)) return script
  if (script === null && isEnglishQuestion(text)) return 'en'
  const detected = await detectLanguage(text)
  return detected === 'und' || detected === 'en' ? (script ?? detected) : detected
}

/** Words of English questions that are common in no other language; most of those have two, which spares loading the detector. */
const englishWords = new Set(
  'my how can please need does did would should could know why where the and you your this that with from when which what it not'.split(
    ' ',
  ),
)

function isEnglishQuestion(text: string): boolean {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return new Set(words.filter((word) => englishWords.has(word))).size >= 2
}
