import type { Intent } from '../../schemas/intent.ts'
import { CharacterCoverage } from './character-coverage.ts'
import { characterFeatures, wordFeatures } from './example-features.ts'
import { addHashed } from './hashed-features.ts'
import { Opposites } from './opposites.ts'
import { SparseCosine } from './sparse-cosine.ts'

/** Share of the words and of the characters in the features, beside the vector. */
const hashedScale = Math.sqrt(0.2)

/** The examples of all intents, one after the other, as texts: who owns them, and what they have in common with another text. */
export class ExampleTexts {
  readonly texts: readonly string[]
  /** Intent of each example. */
  readonly owner: Uint32Array
  readonly words: SparseCosine
  readonly characters: SparseCosine
  readonly coverage: CharacterCoverage
  readonly opposites: Opposites

  constructor(intents: readonly Intent[]) {
    this.texts = intents.flatMap(({ examples }) => examples)
    this.owner = Uint32Array.from(intents.flatMap(({ examples }, index) => examples.map(() => index)))
    const characters = this.texts.map(characterFeatures)
    // Titles and headings are not what anybody says: only utterances cover a question.
    const said = characters.map((features, at) => (intents[this.owner[at] as number]?.derived === true ? [] : features))
    const words = this.texts.map(wordFeatures)
    this.words = new SparseCosine(words)
    this.opposites = new Opposites(words)
    this.characters = new SparseCosine(characters)
    this.coverage = new CharacterCoverage(said, this.owner, intents.length)
  }

  /** What the classifier looks at: the vector of a text, and as many places for its words and character n-grams. */
  featuresOf(text: string, vector: Float32Array): Float32Array {
    const features = new Float32Array(2 * vector.length)
    const hashed = features.subarray(vector.length)
    addHashed(this.words.weigh(wordFeatures(text)), hashedScale, hashed)
    addHashed(this.characters.weigh(characterFeatures(text)), hashedScale, hashed)
    features.set(vector)
    return features
  }
}
