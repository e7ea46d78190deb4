import type { ServerProps } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { mayMerge } from '../../merger/may-merge.ts'
import { mergerTexts } from '../municipality-merger/texts.ts'
import { reportTexts } from '../responsibility-report/texts.ts'

/** Ways to our own pages about places, at the end of the menu. */
export const PlaceLinks = ({ i18n, payload, user }: ServerProps) => {
  const language = adminLanguageOf(i18n.language)
  const { admin } = payload.config.routes
  return (
    <>
      <a className="nav__link" href={`${admin}/responsibility-report`}>
        {reportTexts.title[language]}
      </a>
      {mayMerge(user) && (
        <a className="nav__link" href={`${admin}/municipality-merger`}>
          {mergerTexts.title[language]}
        </a>
      )}
    </>
  )
}
