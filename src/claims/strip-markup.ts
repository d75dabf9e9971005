/** A slice of Markdown to the words that a reader reads, on one line. Only what stands in the text: nothing is resolved. Linear. */
export function stripMarkup(markdown: string): string {
  return markdown
    .replace(/^[^\S\n]*(?:>[^\S\n]*)*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[^\S\n]+)?(?:\[[ xX]\][^\S\n]+)?/gm, '')
    .replace(/^[^\S\n]*:::[^\n]*$/gm, ' ')
    .replace(/!\[[^\]\n]{0,200}\]\([^()\s]{0,500}\)/g, ' ')
    .replace(/\[([^\]\n[]{1,300})\]\((?:[^()\s]{0,500})(?: "[^"\n]{0,200}")?\)/g, '$1')
    .replace(/<!--[^\n]*?-->|<\/?[a-z][^<>\n]{0,300}>/gi, ' ')
    .replace(/\*{1,3}|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|~~/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s*\|\s*/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim()
}
