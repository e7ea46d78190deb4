import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'
import type { Locale } from '../../domain/locale.ts'
import { type AskedWord, type Findable, score } from '../../domain/search/score.ts'
import { wordsOf } from '../../domain/search/words.ts'
import type { StateHead } from '../records/programme-states.ts'

/** What fits less is not meant. */
const least = 0.5

const findableOf = (programme: StateHead, locale: Locale): Findable => {
  const words = (text: LocalizedText | undefined) => wordsOf(inLocale(text, locale)?.value ?? '')
  return {
    title: words(programme.name),
    synonyms: [...programme.projects, ...programme.inquiries].map(words),
    summary: [...words(programme.summary), ...programme.decisions.flatMap(words)],
    text: 0,
  }
}

/** The programmes that fit a question, the best first: by their name, their projects, decisions and inquiries. */
export const searchProgrammes = (
  programmes: readonly StateHead[],
  asked: readonly AskedWord[],
  locale: Locale,
): StateHead[] =>
  programmes
    .map((programme) => ({ programme, points: score(asked, findableOf(programme, locale)) }))
    .filter(({ points }) => points >= least)
    .toSorted((a, b) => b.points - a.points)
    .map(({ programme }) => programme)
