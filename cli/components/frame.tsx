import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import stringWidth from 'string-width'
import { looks } from '../layouts/tone.ts'

interface Props {
  readonly title: string
  readonly columns: number
  readonly colour: boolean
  readonly children: ReactNode
}

/** A box with its title in the upper edge. */
export function Frame({ title, columns, colour, children }: Props) {
  const dim = colour ? looks.dim : {}
  const rest = Math.max(0, columns - stringWidth(title) - 5)
  return (
    <Box flexDirection="column" width={columns}>
      <Text wrap="truncate">
        <Text {...dim}>╭─ </Text>
        <Text bold={colour}>{title}</Text>
        <Text {...dim}>{` ${'─'.repeat(rest)}╮`}</Text>
      </Text>
      <Box borderStyle="round" borderTop={false} borderDimColor={colour} paddingX={1} width={columns}>
        {children}
      </Box>
    </Box>
  )
}
