import type { ServerProps } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { exchangeTexts } from './texts.ts'

/** The way to import and export, at the end of the menu. */
export const ExchangeLink = ({ i18n, payload }: ServerProps) => (
  <a className="nav__link" href={`${payload.config.routes.admin}/exchange`}>
    {exchangeTexts.title[adminLanguageOf(i18n.language)]}
  </a>
)
