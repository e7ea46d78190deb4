import type { Texts } from './localized-texts.ts'
import { sameValue } from './same-content.ts'

/** Where the translation into a locale stands. */
export const translationStates = ['missing', 'machine', 'draft', 'reviewed', 'outdated'] as const

export type TranslationState = (typeof translationStates)[number]

/** What a save did to one translation. */
export interface Translating {
  state: TranslationState
  /** What the person who saves set it to; the same as `state` where they left it alone. */
  wanted: TranslationState
  /** The original, before and after. */
  german: readonly [Texts, Texts]
  /** The translation, before and after; none where the save did not touch this locale. */
  translation?: readonly [Texts, Texts] | undefined
}

/** The state of a translation after a save: what a person says counts, then what they wrote, then what happened to the original. */
export const nextTranslationState = ({
  state,
  wanted,
  german,
  translation,
}: Translating): TranslationState => {
  if (wanted !== state) return wanted
  if (translation && isChanged(...translation)) return afterWriting(state, translation[1])
  return state === 'reviewed' && hasNewText(...german) ? 'outdated' : state
}

/** An outdated translation stays so until somebody confirms that it says what the original says now. */
const afterWriting = (state: TranslationState, texts: Texts): TranslationState => {
  if (texts.size === 0) return 'missing'
  return state === 'outdated' ? 'outdated' : 'draft'
}

const isChanged = (before: Texts, after: Texts): boolean =>
  hasNewText(before, after) || hasNewText(after, before)

/** Whether a text was added or says something else; one that was taken away takes its translation along. */
const hasNewText = (before: Texts, after: Texts): boolean =>
  [...after].some(([path, text]) => !sameValue(before.get(path), text))
