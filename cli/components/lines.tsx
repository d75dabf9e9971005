import { Box, Text } from 'ink'
import { cleanLine } from '../clean-text.ts'
import type { Line } from '../layouts/line.ts'
import { looks, textWithoutColour } from '../layouts/tone.ts'

interface Props {
  readonly lines: readonly Line[]
  readonly colour: boolean
}

/** Lines in Ink. They are laid out already; Ink wraps only what must not be cut, such as an address. A selection and the cursor are inverse even without colours. */
export function Lines({ lines, colour }: Props) {
  return (
    <Box flexDirection="column">
      {lines.map((spans, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
        <Text key={row} wrap="wrap">
          {spans.length === 0 ? ' ' : null}
          {spans.map((span, at) => (
            <Text
              // biome-ignore lint/suspicious/noArrayIndexKey: a span is its position
              key={at}
              {...(span.tone && (colour || span.tone === 'cursor') ? looks[span.tone] : {})}
            >
              {colour ? cleanLine(span.text) : textWithoutColour(cleanLine(span.text), span.tone)}
            </Text>
          ))}
        </Text>
      ))}
    </Box>
  )
}
