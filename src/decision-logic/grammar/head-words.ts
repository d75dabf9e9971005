import type { Token } from './tokenise.ts'
import { singular } from './units.ts'

/** The words of a run of tokens that name something, in the singular, in their order; at most `most`. */
export function headWords(tokens: readonly Token[], most = 4): string[] {
  const words: string[] = []
  for (const { lower, value } of tokens) {
    if (value !== null || !/^\p{L}{2}/u.test(lower) || fillers.has(lower)) continue
    const word = singular(lower)
    if (!words.includes(word)) words.push(word)
  }
  return words.slice(-most)
}

/** Two names of variables are of the same thing where one is unknown or they share a word's beginning. */
export function mayBeSame(one: string, other: string): boolean {
  if (one === '' || other === '') return true
  const stems = new Set(one.split(' ').map(stem))
  return other.split(' ').some((word) => stems.has(stem(word)))
}

/** "Waited", "waiting" and "waits" to one stem. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s|e)$/, '')
  return bare.length < 3 ? word : bare
}

const fillers = new Set(
  (
    "a an the this that these those it its it's they their them there we our us you your he his him she her i my me who whose which what when where if unless then than else " +
    'otherwise only just also even still already yet again too so as at in on of to for from by with without into onto about between during until through via per within over under above below up off out ' +
    "and or but nor not no any all some each every other same such is are was were be been being am has have had having do does did doing done can cannot can't could may might must shall should will would " +
    "isn't aren't wasn't hasn't haven't don't doesn't didn't won't customer customers user users client clients caller somebody someone anyone person people case cases more less fewer least most exactly been long how long since " +
    'get gets got getting make makes take takes be want wants need needs ask asks'
  ).split(' '),
)
