/** Name of the `:::say` container, whose text is worded for the customer. */
export const sayDirective = 'say'

/** True for a heading under which everything is worded for the customer. */
export function isSayHeading(heading: string): boolean {
  return /^say to (?:the |a |your )?customers?\b/i.test(heading)
}
