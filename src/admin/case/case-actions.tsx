'use client'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import type { Colleague } from '../case-inbox/case-line.ts'
import { DecisionForm } from './decision-form.tsx'
import { HandOver, WriteMessage } from './hand-over.tsx'
import { IncidentForm } from './incident-form.tsx'
import { actionTexts } from './texts.ts'
import { useCase } from './use-case.ts'

interface CaseActionsProps {
  view: CaseView
  colleagues: readonly Colleague[]
  language: AdminLanguage
}

/** Everything a person can do to a case where it stands. */
export const CaseActions = ({ view, colleagues, language }: CaseActionsProps) => {
  const work = useCase(view.id, language)
  const { outcome } = work
  const common = { view, work, language }
  return (
    <div className="case-actions">
      <h2>{say(actionTexts.heading, language)}</h2>
      <div role="status">
        {outcome && (
          <p className={outcome.isDone ? 'own-page__done' : 'own-page__wrong'}>{outcome.text}</p>
        )}
      </div>
      {view.decision && <DecisionForm decision={view.decision} work={work} language={language} />}
      {view.progress === 'incident' && <IncidentForm {...common} />}
      <HandOver {...common} colleagues={colleagues} />
      <WriteMessage work={work} language={language} />
    </div>
  )
}
