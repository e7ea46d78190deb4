import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { type AdminLanguage, adminLanguageOf, localeNames, locales } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import {
  caseWorkersOf,
  type CaseView,
  readCaseView,
  readViewings,
  type Viewing,
} from '../../plugins/submissions/index.ts'
import { DueBadge, shownDay } from '../case-inbox/due-badge.tsx'
import { progressTexts } from '../case-inbox/texts.ts'
import '../case-inbox/style.css'
import '../page/style.css'
import { moment } from '../../i18n/moment.ts'
import { Answers } from './answers.tsx'
import { CaseActions } from './case-actions.tsx'
import { Correspondence } from './correspondence.tsx'
import { Protection } from './protection.tsx'
import { TakeExport } from './take-export.tsx'
import { Timeline } from './timeline.tsx'
import { caseTexts } from './texts.ts'
import { UndoForm } from './undo-form.tsx'
import './style.css'

/** `/admin/collections/submissions/<id>`: a case, for who works on it; that somebody looked is recorded. */
export const CasePage = async ({ initPageResult, doc }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const language = adminLanguageOf(req.i18n.language)
  // Payload has read it before: the person may see it, and what she sees is noted.
  const id = Number(doc.id)
  const view = await readCaseView(req, id, { language, now: new Date() })
  if (!view) notFound()
  const viewings = await readViewings(req, id)
  const isOpen = view.progress !== 'closed' && view.progress !== 'withdrawn'
  const colleagues = view.mayWork && isOpen ? await caseWorkersOf(req, [view.ownerId]) : []
  const inbox = `${req.payload.config.routes.admin}/case-inbox`
  return (
    <div className="own-page gutter--left gutter--right">
      <div className="case-page">
        <p>
          <a href={inbox}>{say(caseTexts.back, language)}</a>
        </p>
        <h1>{say(caseTexts.case, language, { number: view.number })}</h1>
        <Facts view={view} language={language} />
        {!view.mayWork && <p className="own-page__note">{say(caseTexts.noContents, language)}</p>}
        {view.progress === 'withdrawn' && view.standing.length === 0 && (
          <p className="own-page__note">{say(caseTexts.withdrawn, language)}</p>
        )}
        <div className="case-page__columns">
          <div>
            {view.mayWork && (
              <Answers
                id={id}
                pages={view.answers}
                hasSealed={view.hasSealed}
                language={language}
              />
            )}
            {view.mayWork && (
              <Correspondence id={id} happened={view.events.length} language={language} />
            )}
            {view.mayWork && <Timeline events={view.events} language={language} />}
          </div>
          <div>
            {view.mayWork && isOpen && (
              <CaseActions view={view} colleagues={colleagues} language={language} />
            )}
            {view.standing.length > 0 && <UndoForm view={view} language={language} />}
            {view.mayWork && <TakeExport view={view} language={language} />}
            {view.mayProtect && <Protection view={view} language={language} />}
            <Viewings viewings={viewings} language={language} />
          </div>
        </div>
      </div>
    </div>
  )
}

const Facts = ({ view, language }: { view: CaseView; language: AdminLanguage }) => {
  const day = (at: string) => shownDay(calendarDateOf(at))
  const form = { form: view.formTitle, version: view.formVersion }
  const facts: [keyof typeof caseTexts, React.ReactNode][] = [
    ['progress', say(progressTexts[view.progress], language)],
    ['step', view.state?.[language] ?? view.state?.de ?? '–'],
    ['due', <DueBadge key="due" due={view.due} urgency={view.urgency} language={language} />],
    ['assignee', view.assignee?.name ?? say(caseTexts.nobody, language)],
    ['authority', view.authority ?? '–'],
    ['received', moment(view.receivedAt, language)],
    ['spoken', localeNames[locales.find((one) => one === view.language) ?? 'de']],
    ['form', say(caseTexts.formVersion, language, form)],
    [
      'workflow',
      say(caseTexts.formVersion, language, {
        form: view.workflow.title,
        version: view.workflow.version,
      }),
    ],
    ...(view.closedAt ? [fact('closed', moment(view.closedAt, language))] : []),
    ...(view.deleteAfter ? [fact('deleteAfter', day(view.deleteAfter))] : []),
    ...(view.hold ? [fact('hold', `${day(view.hold.since)} – ${view.hold.reason}`)] : []),
  ]
  return (
    <dl className="case-page__facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{say(caseTexts[key], language)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const fact = (
  key: keyof typeof caseTexts,
  value: string,
): [keyof typeof caseTexts, React.ReactNode] => [key, value]

const Viewings = ({
  viewings,
  language,
}: {
  viewings: readonly Viewing[]
  language: AdminLanguage
}) => (
  <section aria-labelledby="case-viewings">
    <h2 id="case-viewings">{say(caseTexts.viewings, language)}</h2>
    <p>{say(caseTexts.viewingsNote, language)}</p>
    <ol className="case-page__timeline">
      {viewings.map(({ at, by, isSealedPart }) => (
        <li key={`${at} ${by}`}>
          <p>
            {moment(at, language)}, {by}
          </p>
          <p>{say(isSealedPart ? caseTexts.viewedSealed : caseTexts.viewed, language)}</p>
        </li>
      ))}
    </ol>
  </section>
)
