import { mayPublish, translatesInto } from './rights.ts'
import type { Owner, Reader } from './roles.ts'
import type { Locale } from '../domain/locale.ts'

/** Whether somebody may say that a translation is right: those who publish, and who translates into that language. */
export const mayReviewTranslation = (user: Reader, owner: Owner, locale: Locale): boolean =>
  mayPublish(user, owner) || translatesInto(user, owner).includes(locale)
