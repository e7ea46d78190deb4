import { likeness } from './likeness.ts'

/** What a service can be found by, in one locale; folded words. */
export interface Findable {
  title: readonly string[]
  /** Each synonym with its words. */
  synonyms: readonly (readonly string[])[]
  summary: readonly string[]
  /** What is in it for the full text alone, 0 to 1. */
  text: number
}

/** A word of a question, and what else may be meant by it. */
export interface AskedWord {
  word: string
  /** Other words for it, and how much less they count, 0 to 1. */
  others: readonly { word: string; weight: number }[]
  /** How much it tells, 0 to 1: a word that is everywhere tells little. */
  weight: number
}

const fieldWeights = { title: 1, synonym: 0.95, summary: 0.4, text: 0.3 }

/** How well a field fits a word: its best word counts. */
const fit = ({ word, others }: AskedWord, found: readonly string[]): number => {
  let best = 0
  for (const candidate of found) {
    best = Math.max(best, likeness(word, candidate))
    for (const other of others)
      best = Math.max(best, other.weight * likeness(other.word, candidate))
    if (best === 1) return best
  }
  return best
}

/** How much of a phrase the question says, and of the question the phrase: 1 where they are the same. */
const phraseFit = (asked: readonly AskedWord[], phrase: readonly string[]): number => {
  if (phrase.length === 0 || asked.length === 0) return 0
  const said = phrase.map((word) => Math.max(...asked.map((one) => fit(one, [word]))))
  const needed = asked.map((one) => fit(one, phrase))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return (sum(said) / phrase.length) * (sum(needed) / asked.length)
}

/**
 * How well a service fits a question, 0 to about 2: each word of the question by the best place it is found in, weighed
 * by how much it tells; on top of that how far the whole question is the title or one of the synonyms.
 */
export const score = (asked: readonly AskedWord[], found: Findable): number => {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return 0
  const synonymWords = found.synonyms.flat()
  const words = asked.reduce(
    (sum, one) =>
      sum +
      one.weight *
        Math.max(
          fieldWeights.title * fit(one, found.title),
          fieldWeights.synonym * fit(one, synonymWords),
          fieldWeights.summary * fit(one, found.summary),
          fieldWeights.text * found.text,
        ),
    0,
  )
  const phrase = Math.max(
    phraseFit(asked, found.title),
    ...found.synonyms.map((synonym) => 0.95 * phraseFit(asked, synonym)),
  )
  return words / all + 0.8 * phrase
}
