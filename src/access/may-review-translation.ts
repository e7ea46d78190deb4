import type { Owner } from './content.ts'
import { mayPublish } from './may-publish.ts'
import { authoritiesOf, hasRoleEverywhere, idOf, type Reader } from './roles.ts'

/** Whether somebody may say that a translation is right: those who publish, and translators. */
export const mayReviewTranslation = (user: Reader, owner: Owner): boolean =>
  mayPublish(user, owner) ||
  hasRoleEverywhere(user, 'translator') ||
  (Boolean(owner) && authoritiesOf(user, 'translator').includes(idOf(owner ?? 0)))
