'use client'

import { useState } from 'react'

import { type DecisionAction, decisionActions } from '../../domain/submission/decision.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseTask } from '../../plugins/submissions/index.ts'
import { taskHeading, taskId } from './task-heading.ts'
import { actionTexts } from './texts.ts'
import type { CaseWork } from './use-case.ts'

interface DecisionFormProps {
  task: CaseTask
  decision: NonNullable<CaseTask['decision']>
  work: CaseWork
  language: AdminLanguage
}

const buttons: Record<DecisionAction, 'approve' | 'refuse'> = {
  approved: 'approve',
  refused: 'refuse',
}

/** Approves or refuses; under four eyes it shows who has spoken and that a second person is needed. */
export const DecisionForm = ({ task, decision, work, language }: DecisionFormProps) => {
  const [reason, setReason] = useState('')
  const { fourEyes, votes } = decision
  const why = reason.trim()
  const id = taskId('decision', task)
  const decide = (action: DecisionAction) =>
    work.act('decide', {
      action,
      ...(why && { reason: why }),
      ...(task.branch && { branch: task.branch.name }),
    })
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{taskHeading(say(actionTexts.decision, language), task, language)}</h3>
      {fourEyes && <p>{say(actionTexts.fourEyes, language)}</p>}
      {votes.length > 0 && (
        <ul>
          {votes.map(({ by, action }, i) => (
            <li key={`${by} ${String(i)}`}>
              {say(actionTexts.voted, language, {
                name: by,
                decision: say(actionTexts[action], language),
              })}
            </li>
          ))}
        </ul>
      )}
      {fourEyes && votes.at(-1)?.isMe && (
        <p className="own-page__note">{say(actionTexts.yourVote, language)}</p>
      )}
      <label>
        {say(actionTexts.decisionReason, language)}
        <textarea
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value)
          }}
        />
      </label>
      <div className="case-actions__buttons">
        {decisionActions.map((action) => (
          <button
            key={action}
            type="button"
            disabled={work.isBusy || (why !== '' && why.length < 3)}
            onClick={() => void decide(action)}
          >
            {say(actionTexts[buttons[action]], language)}
          </button>
        ))}
      </div>
    </section>
  )
}
