'use client'

import { type ChangeEvent, useState } from 'react'

import type { WorkflowAction } from '../../domain/editorial/transitions.ts'
import type { WorkflowView } from '../../editorial/workflow-view.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { actionTexts, barTexts } from './texts.ts'

/** A step as it is sent. */
export interface Wish {
  action: WorkflowAction | 'assign'
  comment?: string
  assignee?: number | null
  at?: string
}

interface StepsProps {
  view: WorkflowView
  say: (text: AdminText) => string
  isBusy: boolean
  /** Something was typed that is not saved yet. */
  isModified: boolean
  take: (wish: Wish) => void
  comment: (body: string) => Promise<boolean>
}

/** Most steps end a person's work on the change; these two are what they came for. */
const primary: ReadonlySet<WorkflowAction> = new Set(['request-review', 'approve', 'publish'])

/** The buttons for what a person may do now, with a comment and another person to go on. */
export const Steps = ({ view, say, isBusy, isModified, take, comment }: StepsProps) => {
  const [text, setText] = useState('')
  const [at, setAt] = useState('')
  const said = text.trim() === '' ? {} : { comment: text }
  const isBlocked = isBusy || isModified
  const later = (['publish', 'retire'] as const).filter(
    (action) => view.actions.includes(action) || (action === 'publish' && mayPlan(view)),
  )
  const assign = (event: ChangeEvent<HTMLSelectElement>) => {
    const { value } = event.target
    take({ action: 'assign', assignee: value === '' ? null : Number(value) })
  }
  return (
    <>
      {view.mayEdit && (
        <div className="workflow-bar__field">
          <label htmlFor="workflow-assignee">{say(barTexts.assignee)}</label>
          <select
            id="workflow-assignee"
            value={view.assignee?.id ?? ''}
            disabled={isBusy}
            onChange={assign}
          >
            <option value="">{say(barTexts.nobody)}</option>
            {view.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="workflow-bar__field">
        <label htmlFor="workflow-comment">{say(barTexts.comment)}</label>
        <textarea
          id="workflow-comment"
          rows={3}
          maxLength={4000}
          value={text}
          aria-describedby="workflow-comment-help"
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        <p id="workflow-comment-help" className="workflow-bar__hint">
          {say(barTexts.commentHelp)}
        </p>
      </div>
      {isModified && view.actions.length > 0 && (
        <p className="workflow-bar__hint" role="status">
          {say(barTexts.saveFirst)}
        </p>
      )}
      <div className="workflow-bar__buttons">
        {view.actions.map((action) => (
          <button
            key={action}
            type="button"
            className={`workflow-bar__button${primary.has(action) ? ' workflow-bar__button--primary' : ''}`}
            disabled={isBlocked || (action === 'request-changes' && text.trim() === '')}
            onClick={() => {
              take({ action, ...said })
            }}
          >
            {say(actionTexts[action])}
          </button>
        ))}
        <button
          type="button"
          className="workflow-bar__button"
          disabled={isBusy || text.trim() === ''}
          onClick={() => {
            void comment(text).then((isDone) => {
              if (isDone) setText('')
            })
          }}
        >
          {say(barTexts.send)}
        </button>
      </div>
      {later.length > 0 && (
        <details className="workflow-bar__later">
          <summary>{say(barTexts.later)}</summary>
          <div className="workflow-bar__field">
            <label htmlFor="workflow-moment">{say(barTexts.moment)}</label>
            <input
              id="workflow-moment"
              type="datetime-local"
              value={at}
              onChange={(event) => {
                setAt(event.target.value)
              }}
            />
          </div>
          <div className="workflow-bar__buttons">
            {later.map((action) => (
              <button
                key={action}
                type="button"
                className="workflow-bar__button"
                disabled={isBlocked || at === ''}
                onClick={() => {
                  take({ action, at: new Date(at).toISOString() })
                }}
              >
                {say(barTexts.plan)}: {say(actionTexts[action])}
              </button>
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** Whoever asks for changes may publish: under four eyes a publication is planned before it is approved. */
const mayPlan = ({ actions }: WorkflowView): boolean => actions.includes('approve')
