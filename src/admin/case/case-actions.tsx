'use client'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseTask, CaseView } from '../../plugins/submissions/index.ts'
import type { Colleague } from '../case-inbox/case-line.ts'
import { ByHandForm } from './by-hand-form.tsx'
import { DecisionForm } from './decision-form.tsx'
import { HandOver } from './hand-over.tsx'
import { IncidentForm } from './incident-form.tsx'
import { Outcome } from './outcome.tsx'
import { actionTexts } from './texts.ts'
import { type CaseWork, useCase } from './use-case.ts'
import { WriteMessage } from './write-message.tsx'

interface CaseActionsProps {
  view: CaseView
  colleagues: readonly Colleague[]
  language: AdminLanguage
}

/** Everything a person can do to a case where it stands. */
export const CaseActions = ({ view, colleagues, language }: CaseActionsProps) => {
  const work = useCase(view.id, language)
  const common = { view, work, language }
  return (
    <div className="case-actions">
      <h2>{say(actionTexts.heading, language)}</h2>
      <Outcome outcome={work.outcome} />
      {view.tasks.map((task) => (
        <Task key={`${task.step} ${task.branch?.name ?? ''}`} {...{ task, work, language }} />
      ))}
      {view.progress === 'incident' && <IncidentForm {...common} />}
      <HandOver {...common} colleagues={colleagues} />
      <WriteMessage work={work} language={language} />
    </div>
  )
}

interface TaskProps {
  task: CaseTask
  work: CaseWork
  language: AdminLanguage
}

const Task = ({ task, ...common }: TaskProps) =>
  task.decision ? (
    <DecisionForm task={task} decision={task.decision} {...common} />
  ) : (
    <ByHandForm task={task} {...common} />
  )
