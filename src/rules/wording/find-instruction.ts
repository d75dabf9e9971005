/**
 * Where a text speaks to a language model instead of a reader, such as "ignore all previous instructions"; null where it does not. Text that
 * only quotes such words is left alone. Gaps in the text are single spaces.
 */
export function findInstruction(text: string): { from: number; to: number } | null {
  if (!quick.test(text)) return null
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + (match.groups?.['before']?.length ?? 0)
      const to = match.index + match[0].length
      if (!isQuoted(text, from, to)) return { from, to }
    }
  }
  return null
}

/** Some word of every pattern, since nearly all texts have none of them. */
const quick =
  /ignor|disregard|forget|overrid|bypass|AI\b|A\.I\.|LLM|GPT|language model|chat ?bot|assistant|prompt|system|instruction|from now on|mode\b|DAN\b|pretend|restricted|filtered|censored|<\||\[\/?INST|<<|vergiss|missacht|oubli|olvid|dimentic|negeer/i

/** True where quotation marks open before and close after it in the same sentence. */
function isQuoted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 80), from)
  const after = text.slice(to, to + 120)
  return /(?:^|[\s(:])["“„«‘'][^"”“»\n]*$/.test(before) && /^[^"“«\n]*["”»’']/.test(after)
}

const orders = 'instructions?|prompts?|directives?|directions|guidelines|rules|commands'
const model =
  '(?:an? )?(?:(?:AI|A\\.I\\.|LLM|GPT)(?: (?:assistant|agent|model|system))?|(?:large )?language model|chat ?bot|virtual assistant)'

const before = 'previous|prior|preceding|earlier|above|existing|other|system|safety|original|initial'
const talk =
  '(?:you (?:will|must|shall|should|are to) (?:only )?(?:answer|respond|reply|act|obey|comply|ignore)|(?:answer|respond|reply) (?:only|always|to every))'

const patterns: readonly RegExp[] = [
  // "You can ignore the instructions about PHP" and "ignore the above if…" are for readers.
  new RegExp(
    `(?<!\\b(?:can|may|could|might|to|they|people|customers?|agents?|never|not|don't|don’t) )\\b(?:ignore|disregard|forget|override|bypass) (?:all|any|every)(?: of)?(?: (?:the|your|my|these|those))?(?: (?:${before})){1,3} (?:${orders}|messages|context|text|training)\\b`,
    'gi',
  ),
  new RegExp(
    `(?<before>(?:^|[.!?:;>*_"(\\]] ?|\\b(?:please|now|instead|and|must|should) ))(?:ignore|disregard|forget|override) (?:(?:the|your|my|these|those) )?(?:previous|prior|preceding|system|original|initial|your) (?:${orders}|training)\\b`,
    'gi',
  ),
  /\b(?:ignore|disregard|forget) everything (?:above|before this|you (?:were|have been|know|read))\b/gi,
  new RegExp(
    `\\byou are (?:now |henceforth )(?:${model}\\b|DAN\\b|in (?:developer|debug|god|admin|jailbreak|unrestricted) mode|(?:an? )?un(?:restricted|filtered|censored)\\b|free (?:of|from) (?:all )?(?:rules|restrictions))`,
    'gi',
  ),
  new RegExp(`\\b(?:if|when|because|since) you(?: are|'re|’re) ${model}(?![\\w-])`, 'gi'),
  /\b(?:attention|note|notice|message|instructions?|important)\b[^.]{0,20}\b(?:to|for) (?:all |any |the |every )?(?:AI|LLM|language model|chat ?bot)(?: (?:assistant|agent|model|system|reader)s?|s)? ?[:!—-]/gi,
  /\bas an? (?:(?:AI |large )?language model|AI (?:assistant|chatbot|model))\b[^.]{0,20}\b(?:you|I)\b/gi,
  /\b(?:reveal|repeat|print|output|show|leak|disclose|share) (?:me |us )?(?:all of )?(?:your|the) (?:(?:hidden|full|entire|original|initial|secret) )?(?:system|developer|hidden) (?:prompt|message|instructions)\b/gi,
  new RegExp(`\\bfrom now on,? ${talk}\\b`, 'gi'),
  /\b(?:enable|enter|activate|switch to) (?:developer|DAN|jailbreak|god|unrestricted) mode\b/g,
  /\bpretend (?:that )?you (?:are|have) (?:an? (?:AI|unrestricted)|no (?:rules|restrictions|guidelines|limits))\b/gi,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|start_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant)_?(?:prompt|message|instructions?)>/gi,
  /(?<before>(?:^|[.!?] )#{0,6} ?)(?:system(?: (?:prompt|message|note|override))?|new instructions?|assistant instructions?) ?: ?(?=you\b|ignore|disregard|always|never|do not|from now|the (?:assistant|bot|user|customer)|answer|respond|approve)/gi,
  /\b(?:ignoriere|vergiss|missachte) (?:bitte )?(?:alle|sämtliche) (?:vorherigen|bisherigen|vorangegangenen|obigen) (?:Anweisungen|Instruktionen|Befehle|Regeln)\b/giu,
  /\b(?:ignore[zr]?|oublie[zr]?) (?:toutes )?(?:les|vos|tes) (?:instructions|consignes|règles) (?:précédentes|antérieures|ci-dessus)/giu,
  /\b(?:ignora|ignore|olvida|olvide) (?:todas )?(?:las|tus|sus) (?:instrucciones|indicaciones|reglas) (?:anteriores|previas)\b/giu,
  /\b(?:ignora|dimentica) (?:tutte )?le (?:istruzioni|regole) (?:precedenti|di sopra)\b|\bignore (?:todas )?as (?:instruções|regras) (?:anteriores|acima)\b|\bnegeer (?:alle )?(?:vorige|eerdere|bovenstaande) (?:instructies|opdrachten|regels)\b/giu,
]
