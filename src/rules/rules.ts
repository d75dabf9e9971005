import { brokenLink } from './broken-link.ts'
import { conflict } from './conflict.ts'
import { copiedThenChanged } from './copied-then-changed.ts'
import { duplicateId } from './duplicate-id.ts'
import { frontMatter } from './front-matter.ts'
import { frontMatterSyntax } from './front-matter-syntax.ts'
import { hiddenText } from './hidden-text.ts'
import { instructionLikeText } from './instruction-like-text.ts'
import { intentClaimedTwice } from './intent-claimed-twice.ts'
import { languageNotAudited } from './language-not-audited.ts'
import { noSteps } from './no-steps.ts'
import { noWayToAPerson } from './no-way-to-a-person.ts'
import { notUtf8 } from './not-utf8.ts'
import { ownerMissing } from './owner-missing.ts'
import { placeholder } from './placeholder.ts'
import { reviewMissing } from './review-missing.ts'
import { reviewOverdue } from './review-overdue.ts'
import type { Rule } from './rule.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { suppressionWithoutReason } from './suppression-without-reason.ts'
import { titleMissing } from './title-missing.ts'
import { unitMismatch } from './unit-mismatch.ts'
import { unknownReference } from './unknown-reference.ts'
import { unreadableDocument } from './unreadable-document.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  brokenLink,
  conflict,
  copiedThenChanged,
  duplicateId,
  frontMatter,
  frontMatterSyntax,
  hiddenText,
  instructionLikeText,
  intentClaimedTwice,
  languageNotAudited,
  noSteps,
  noWayToAPerson,
  notUtf8,
  ownerMissing,
  placeholder,
  reviewMissing,
  reviewOverdue,
  sectionEmpty,
  sectionMissing,
  suppressionWithoutReason,
  titleMissing,
  unitMismatch,
  unknownReference,
  unreadableDocument,
  unusedSuppression,
]
