import type { ServerProps } from 'payload'

import { reachOf } from '../../access/roles.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { inboxTexts } from './texts.ts'

/** The way to the inbox, first in the menu of those who work on cases or watch over them. */
export const CaseInboxLink = ({ i18n, payload, user }: ServerProps) => {
  const reach = reachOf(user, 'case-worker', 'data-protection-officer')
  if (reach !== 'everywhere' && reach.length === 0) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/case-inbox`}>
      {inboxTexts.title[adminLanguageOf(i18n.language)]}
    </a>
  )
}
