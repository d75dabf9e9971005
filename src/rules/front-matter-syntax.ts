import { defineRule } from './rule.ts'

/** Front matter that cannot be read, so that nothing it says about the document holds. */
export const frontMatterSyntax = defineRule({
  id: 'front-matter-syntax',
  summary: 'Front matter is valid YAML between two lines of three hyphens.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check({ problems }) {
    for (const { code, place, message, hint } of problems) {
      if (code === 'front-matter-syntax') yield { place, message, hint }
    }
  },
})
