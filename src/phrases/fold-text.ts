/** A text as phrases are compared with it: its words without case, accents and spelling variants, and where sentences and clauses end. */
export interface FoldedText {
  readonly words: readonly string[]
  /** Before each word, and after the last: 0 nothing, 1 the edge of a clause (a comma), 2 of a sentence. One longer than `words`. */
  readonly edges: Uint8Array
}

/**
 * Folds a text in time in proportion to its length: NFKC, lower case, no accents or vowel points, one letter for those that are typed for each
 * other (ß and ss, ı and i, ى and ي). Where a script writes no spaces, or uses them loosely, every character is a word of its own.
 */
export function foldText(text: string): FoldedText {
  const words: string[] = []
  const edges: number[] = []
  let word = ''
  let edge = 2
  const end = (): void => {
    if (word === '') return
    words.push(word)
    edges.push(edge)
    word = ''
    edge = 0
  }
  for (const character of normalise(text)) {
    const kind = kindOf(character)
    if (kind === partOfWord || kind === alone) {
      if (kind === alone) end()
      word += foldedCharacters.get(character) ?? character
      if (kind === alone) end()
      continue
    }
    end()
    edge = Math.max(edge, kind === endsSentence ? 2 : kind === endsClause ? 1 : 0)
  }
  end()
  edges.push(2)
  return { words, edges: Uint8Array.from(edges) }
}

function normalise(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u200c/g, ' ')
    .replace(invisible, '')
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
}

const ascii = /^[\0-\x7f]*$/
/** Soft hyphen, joiners, marks of direction: they may stand inside a word. The non-joiner of Persian parts it, as a space does. */
const invisible = /[\p{Cf}\u0640]/gu
/** Accents of Latin, Greek and Cyrillic letters; vowel points of Hebrew and Arabic; the dot below of Devanagari. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g

const partOfWord = 1
const alone = 2
const endsClause = 3
const endsSentence = 4
const parts = 5
/** Kinds of the characters that were met; looking one up in the properties of Unicode is slow. */
const kinds = new Uint8Array(0x10000)

function kindOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= kinds.length) return classify(character)
  if (kinds[code] === 0) kinds[code] = classify(character)
  return kinds[code] ?? parts
}

function classify(character: string): number {
  if (inWords.test(character)) return aloneInWords.test(character) ? alone : partOfWord
  if (atSentences.test(character)) return endsSentence
  return atClauses.test(character) ? endsClause : parts
}

const inWords = /[\p{L}\p{M}\p{N}]/u
/** Scripts whose words are not parted by spaces, and Hangul, where people space as they like. */
const aloneInWords =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Hangul}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const atSentences = /[.!?…;\n\r。！？؟۔।؛]/u
const atClauses = /[,:–—()[\]"“”„«»、，：،·/|\p{Extended_Pictographic}]/u

/** True for a word that is one character of a script without spaces. */
export function standsAlone(word: string): boolean {
  return kindOf(word) === alone
}

const foldedCharacters = new Map<string, string>([
  ...pairs('ßss ıi øo đd łl æae œoe þth ðd ħh'),
  ...pairs('ςσ'),
  // Arabic letters that Persian, Urdu and careless typing write in another way.
  ...pairs('ىي ةه یي کك ھه ہه ۀه'),
  ...pairs('ँं'),
  // Traditional Chinese characters of the phrases and their simplified forms.
  ...pairs(
    '請请 轉转 人人 員员 話话 談谈 電电 絡络 聯联 繫系 係系 經经 機机 覺觉 務务 幫帮 個个 嗎吗 麼么 們们 對对 實实 專专 線线 業业 說说 讓让 動动 復复 覆复 答答 語语 應应 問问 傳传 給给 會会 來来 門门 處处 辦办 點点 誰谁 還还 別别 無无 跟跟 與与 為为 時时 儘尽 盡尽 煩烦 組组 長长 負负 責责 管管 過过 連连 繋系 親亲 煩烦 體体 靈灵 難难 顧顾 滾滚 廢废 幹干 壞坏 爛烂 騙骗 報报 權权 額额 錢钱 這这 樣样 沒没 決决 訴诉 賠赔 償偿 後后 殺杀 傷伤 輕轻 師师 訟讼 認认 帳账 戶户 號号 盜盗',
  ),
  ...katakana(),
])

/** "ab cde" as a to b and c to de. */
function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair): [string, string] => {
    const [first = '', ...rest] = [...pair]
    return [first, rest.join('')]
  })
}

/** Katakana are read as hiragana, since people type either. */
function* katakana(): Iterable<[string, string]> {
  for (let code = 0x30a1; code <= 0x30f6; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0x60)]
}
