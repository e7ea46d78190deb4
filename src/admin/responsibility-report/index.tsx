import type { AdminViewServerProps } from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { responsibilityReport } from '../../domain/responsibility/responsibility-report.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { readResponsibilityCatalogue } from '../../responsibility/read-responsibility-data.ts'
import { AdminPage } from '../page/index.tsx'
import { AnswerSection } from './answer-section.tsx'
import { parseSearch } from './parse-search.ts'
import { FindingsSection } from './findings-section.tsx'
import { say } from '../../i18n/say.ts'
import { reportTexts } from './texts.ts'

/** Who is responsible for a service in a municipality, and where nobody is or several are. */
export const ResponsibilityReport = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const search = parseSearch(view.searchParams, calendarDateOf(new Date()))
  const catalogue = req.user && (await readResponsibilityCatalogue(req))
  return (
    <AdminPage view={view} path="/responsibility-report" title={say(reportTexts.title, language)}>
      {catalogue && (
        <>
          <AnswerSection catalogue={catalogue} search={search} language={language} />
          <FindingsSection
            catalogue={catalogue}
            report={responsibilityReport(search.date, catalogue.services, catalogue.data)}
            search={search}
            language={language}
          />
        </>
      )}
    </AdminPage>
  )
}
