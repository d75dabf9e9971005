/** What a sentence says otherwise than a quotation. `documented` is null where the quotation says nothing of the kind. */
export interface Difference {
  readonly kind: 'figure' | 'unit' | 'negation' | 'modal' | 'member' | 'name' | 'condition' | 'word'
  /** Empty where the sentence leaves out what the quotation says. */
  readonly said: string
  readonly documented: string | null
}
