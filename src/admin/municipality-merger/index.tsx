import type { AdminViewServerProps } from 'payload'

import { municipalitiesOn } from '../../domain/jurisdiction/municipalities-on.ts'
import { calendarDateOf } from '../../domain/calendar-date.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { mayMerge } from '../../merger/may-merge.ts'
import { prepareMerger } from '../../merger/merge-municipalities.ts'
import { readResponsibilityCatalogue } from '../../responsibility/read-responsibility-data.ts'
import { AdminPage } from '../page/index.tsx'
import { say } from '../../i18n/say.ts'
import { ConflictsForm } from './conflicts-form.tsx'
import { ExecuteMerger } from './execute-merger.tsx'
import { MergerForm } from './merger-form.tsx'
import { OperationsTable } from './operations-table.tsx'
import { parseSearch } from './parse-search.ts'
import { Problems } from './problems.tsx'
import { mergerTexts } from './texts.ts'

/** A merger of municipalities: what it would change, what people have to decide, and doing it. */
export const MunicipalityMerger = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const title = say(mergerTexts.title, language)
  const frame = { view, path: '/municipality-merger', title }
  if (!mayMerge(req.user)) {
    return (
      <AdminPage {...frame}>
        <p className="own-page__note">{say(mergerTexts.forbidden, language)}</p>
      </AdminPage>
    )
  }
  const today = calendarDateOf(new Date())
  const search = parseSearch(view.searchParams)
  const { data } = await readResponsibilityCatalogue(req)
  const { merger, decisions } = search
  const prepared = merger && { merger, ...(await prepareMerger(req, merger, decisions)) }
  const plan = prepared?.plan
  const isReady = plan?.problems.length === 0 && plan.undecided.length === 0
  return (
    <AdminPage {...frame}>
      <p>{say(mergerTexts.intro, language)}</p>
      <MergerForm
        municipalities={municipalitiesOn(search.on || today, data.jurisdictions)}
        search={search}
        language={language}
      />
      {plan && plan.problems.length > 0 && (
        <Problems problems={plan.problems} req={req} language={language} />
      )}
      {plan && plan.conflicts.length > 0 && (
        <ConflictsForm plan={plan} search={search} req={req} language={language} />
      )}
      {plan && plan.operations.length > 0 && (
        <OperationsTable plan={plan} req={req} language={language} />
      )}
      {prepared && isReady && (
        <ExecuteMerger
          request={{ ...prepared.merger, decisions, seen: prepared.fingerprint }}
          language={language}
        />
      )}
    </AdminPage>
  )
}
