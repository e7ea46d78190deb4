'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import { Outcome } from './outcome.tsx'
import { actionTexts } from './texts.ts'
import { useCase } from './use-case.ts'

interface UndoFormProps {
  view: CaseView
  language: AdminLanguage
}

/** What could not be taken back of a case that was withdrawn: once more, or seen to by hand with a reason. */
export const UndoForm = ({ view: { id, standing }, language }: UndoFormProps) => {
  const { act, isBusy, outcome } = useCase(id, language)
  const [reason, setReason] = useState('')
  return (
    <section className="case-actions" aria-labelledby="case-undo">
      <h2 id="case-undo">{say(actionTexts.undo, language)}</h2>
      <Outcome outcome={outcome} />
      {standing.length > 0 && (
        <>
          <p className="own-page__wrong">{say(actionTexts.undoNote, language)}</p>
          <ul>
            {standing.map(({ target, error }, i) => (
              <li key={i}>
                {target}: {error ?? say(actionTexts.undoNever, language)}
              </li>
            ))}
          </ul>
          <p className="case-actions__buttons">
            <button type="button" disabled={isBusy} onClick={() => void act('retry-undo')}>
              {say(actionTexts.retry, language)}
            </button>
          </p>
          <label>
            {say(actionTexts.reason, language)}
            <textarea
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value)
              }}
            />
          </label>
          <p className="case-actions__buttons">
            <button
              type="button"
              disabled={isBusy || reason.trim().length < 3}
              onClick={() => void act('settle-undo', { reason })}
            >
              {say(actionTexts.undoSettle, language)}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
