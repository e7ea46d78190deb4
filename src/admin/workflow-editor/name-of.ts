import type { AdminLanguage } from '../../i18n/locales.ts'
import { actionNames, optionTexts, stepTexts } from './words.ts'

/** How a case leaves a step, in words. */
export const nameOfAction = (action: string, language: AdminLanguage): string =>
  actionNames[action]?.[language] ?? action

/** A step in words. */
export const nameOfStep = (key: string, language: AdminLanguage): string =>
  stepTexts[key]?.[language] ?? key

/** An option of a step in words. */
export const nameOfOption = (key: string, language: AdminLanguage): string =>
  optionTexts[key]?.[language] ?? key
