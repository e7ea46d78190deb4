import type { ServerProps } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { financeTexts } from './texts.ts'

/** The way to the finances of programmes, at the end of the menu, for who keeps their books. */
export const FinanceLink = ({ i18n, payload, user }: ServerProps) =>
  hasRoleEverywhere(user, 'finance') ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/programme-finance`}>
      {financeTexts.title[adminLanguageOf(i18n.language)]}
    </a>
  ) : null
