import { boundaryGap } from './boundary-gap.ts'
import { boundaryOverlap } from './boundary-overlap.ts'
import { brokenLink } from './broken-link.ts'
import { calendarDays } from './calendar-days.ts'
import { conflict } from './conflict.ts'
import { copiedThenChanged } from './copied-then-changed.ts'
import { deadEnd } from './dead-end.ts'
import { domainGap } from './domain-gap.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateProcedure } from './duplicate-procedure.ts'
import { edgeCaseMatrix } from './edge-case-matrix.ts'
import { endlessLoop } from './endless-loop.ts'
import { fallThrough } from './fall-through.ts'
import { frontMatter } from './front-matter.ts'
import { frontMatterSyntax } from './front-matter-syntax.ts'
import { handoverToNobody } from './handover-to-nobody.ts'
import { hiddenText } from './hidden-text.ts'
import { instructionLikeText } from './instruction-like-text.ts'
import { intentClaimedTwice } from './intent-claimed-twice.ts'
import { languageNotAudited } from './language-not-audited.ts'
import { needlessComplexity } from './needless-complexity.ts'
import { noSteps } from './no-steps.ts'
import { noWayToAPerson } from './no-way-to-a-person.ts'
import { notUtf8 } from './not-utf8.ts'
import { ownerMissing } from './owner-missing.ts'
import { placeholder } from './placeholder.ts'
import { restatementDiffers } from './restatement-differs.ts'
import { reviewMissing } from './review-missing.ts'
import { reviewOverdue } from './review-overdue.ts'
import type { Rule } from './rule.ts'
import { seamGap } from './seam-gap.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { suppressionWithoutReason } from './suppression-without-reason.ts'
import { tableGap } from './table-gap.ts'
import { tableMaskedRow } from './table-masked-row.ts'
import { tableOverlap } from './table-overlap.ts'
import { tableSubsumedRow } from './table-subsumed-row.ts'
import { timeAnchor } from './time-anchor.ts'
import { titleMissing } from './title-missing.ts'
import { unitMismatch } from './unit-mismatch.ts'
import { unknownReference } from './unknown-reference.ts'
import { unreadableDocument } from './unreadable-document.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { wrongReference } from './wrong-reference.ts'

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  boundaryGap,
  boundaryOverlap,
  brokenLink,
  calendarDays,
  conflict,
  copiedThenChanged,
  deadEnd,
  domainGap,
  duplicateId,
  duplicateProcedure,
  edgeCaseMatrix,
  endlessLoop,
  fallThrough,
  frontMatter,
  frontMatterSyntax,
  handoverToNobody,
  hiddenText,
  instructionLikeText,
  intentClaimedTwice,
  languageNotAudited,
  needlessComplexity,
  noSteps,
  noWayToAPerson,
  notUtf8,
  ownerMissing,
  placeholder,
  restatementDiffers,
  reviewMissing,
  reviewOverdue,
  seamGap,
  sectionEmpty,
  sectionMissing,
  suppressionWithoutReason,
  tableGap,
  tableMaskedRow,
  tableOverlap,
  tableSubsumedRow,
  timeAnchor,
  titleMissing,
  unitMismatch,
  unknownReference,
  unreadableDocument,
  unusedSuppression,
  wrongReference,
]
