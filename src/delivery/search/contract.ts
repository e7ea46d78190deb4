import type { Locale } from '../../domain/locale.ts'

/** What is looked for. */
export interface CandidateQuestion {
  /** Folded words, each of which alone makes a candidate: those of the question, and what else may be meant. */
  words: readonly string[]
  locale: Locale
  /** Areas whose own words count too. */
  areas: readonly string[]
}

/** A record that holds one of the words; which of them fits best is decided elsewhere. */
export interface Candidate {
  /** The services it leads to. */
  services: readonly string[]
  /** Folded. */
  title: string
  synonyms: readonly string[]
  summary: string
  /** How well the whole text fits, 0 to 1. */
  text: number
}

/** The words services are found by in a language, and in how many of them each is. */
export type Vocabulary = ReadonlyMap<string, number>

/** What somebody has typed so far. */
export interface Typed {
  /** Folded; the last one may be the beginning of a word. */
  words: readonly string[]
  locale: Locale
  most: number
}

/** Something that finds records by their words; a catalogue has one. */
export interface SearchProvider {
  key: string
  /** At most some hundred, the best ones among them. */
  candidates: (question: CandidateQuestion) => Promise<Candidate[]>
  vocabulary: (locale: Locale) => Promise<Vocabulary>
  /** Services of which the title or a synonym goes on as somebody types, the likeliest first. */
  completions: (typed: Typed) => Promise<string[]>
}
