/** Address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return `https://github.com/groundwork-kb/groundwork/blob/main/src/rules/${ruleId}.md`
}
