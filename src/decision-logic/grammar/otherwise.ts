import type { Token } from './tokenise.ts'

/** True where a condition is a catch-all: "otherwise", "for all other members", "in any other case", "none of these". */
export function isOtherwise(tokens: readonly Token[]): boolean {
  const text = tokens
    .filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower))
    .map(({ lower }) => lower)
    .join(' ')
  return pattern.test(text)
}

const pattern = new RegExp(
  [
    '^(?:or )?(?:otherwise|else|or else|if not|if none|alternatively)$',
    '^(?:for |in |with |to |on )?(?:all|any|every|each|some|the) (?:of the )?(?:others?|remaining|rest)\\b',
    '^(?:for |in )?(?:anything|everything|anyone|everyone|anybody|everybody|nothing|no one|nobody|anywhere|everywhere|somebody|something|someone|somewhere) else\\b',
    '^(?:for |if |in )?(?:it is |there is |they are |the .{1,30} is )?none (?:of (?:these|those|them|the above|this|it|the others)|applies|apply|fits|matches)\\b',
    '^(?:for |in )?(?:other|the other) (?:\\S+ ){0,2}\\S+$',
    '^(?:any|some) (?:other|different)(?: \\S+){1,2}$',
    '^another(?: \\S+){1,2}$',
    '^(?:if )?(?:nothing|none)(?: (?:of .*|in particular|applies|fits|matches|helps|works))?$',
    '^(?:for |in )?(?:the )?(?:rest|remainder)\\b',
    '^if (?:that|this|it) is not the case\\b',
    '^(?:if )?(?:(?:it|this|that|the (?:issue|problem)) (?:is )?)?still (?:not|un)(?: )?(?:resolved|solved|fixed|working)$',
    '^(?:if )?(?:the )?(?:issues?|problems?) (?:still )?persists?\\b',
    '^(?:by )?default$',
    '^(?:if |for )?(?:anything |everything |it is )?in between\\b',
  ].join('|'),
)
