import { inLocale, type LocalizedText } from '../../domain/localized-text.ts'
import type { Locale } from '../../domain/locale.ts'
import { type AskedWord, type Findable, score } from '../../domain/search/score.ts'
import { wordsOf } from '../../domain/search/words.ts'
import type { ProgrammeBrief } from '../records/programme-briefs.ts'

/** What fits less is not meant. */
const least = 0.5

const findableOf = (programme: ProgrammeBrief, locale: Locale): Findable => {
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
  programmes: readonly ProgrammeBrief[],
  asked: readonly AskedWord[],
  locale: Locale,
): ProgrammeBrief[] =>
  programmes
    .map((programme) => ({ programme, points: score(asked, findableOf(programme, locale)) }))
    .filter(({ points }) => points >= least)
    .toSorted((a, b) => b.points - a.points)
    .map(({ programme }) => programme)
