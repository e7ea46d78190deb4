import type { ServerProps } from 'payload'

import { mayReadProcessing, mayReadStatistics } from '../../access/tables.ts'
import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'

const processing: AdminText = {
  de: 'Bearbeitungsverzeichnis (CSV)',
  fr: 'Registre des traitements (CSV)',
  it: 'Registro dei trattamenti (CSV)',
  en: 'Processing register (CSV)',
}

const statistics: AdminText = {
  de: 'Statistik der Eingänge (CSV)',
  fr: 'Statistique des dépôts (CSV)',
  it: 'Statistica degli invii (CSV)',
  en: 'Statistics of submissions (CSV)',
}

/** Tables that data protection and the programme office take out, at the end of the menu. */
export const TableLinks = ({ i18n, payload, user }: ServerProps) => {
  const language = adminLanguageOf(i18n.language)
  const { api } = payload.config.routes
  return (
    <>
      {mayReadProcessing(user) && (
        <a className="nav__link" href={`${api}/processing-register`} download>
          {processing[language]}
        </a>
      )}
      {mayReadStatistics(user) && (
        <a className="nav__link" href={`${api}/submission-statistics`} download>
          {statistics[language]}
        </a>
      )}
    </>
  )
}
