'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import { actionTexts } from './texts.ts'
import type { CaseWork } from './use-case.ts'

interface IncidentFormProps {
  view: CaseView
  work: CaseWork
  language: AdminLanguage
}

/** A step that failed: once more, left out with a reason, or the end of the case. */
export const IncidentForm = ({ view, work, language }: IncidentFormProps) => {
  const [reason, setReason] = useState('')
  const [action, setAction] = useState(view.ways[0]?.action ?? 'done')
  const isReasoned = reason.trim().length >= 3
  return (
    <section aria-labelledby="case-incident">
      <h3 id="case-incident">{say(actionTexts.incident, language)}</h3>
      <p className="own-page__wrong">
        {say(actionTexts.incidentNote, language, { error: view.lastError ?? '–' })}
      </p>
      <p className="case-actions__buttons">
        <button type="button" disabled={work.isBusy} onClick={() => void work.act('retry')}>
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
      {view.ways.length > 0 && (
        <label>
          {say(actionTexts.way, language)}
          <select
            value={action}
            onChange={({ target }) => {
              setAction(target.value)
            }}
          >
            {view.ways.map((way) => (
              <option key={way.action} value={way.action}>
                {way.to[language] ?? way.to.de}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="case-actions__buttons">
        <button
          type="button"
          disabled={work.isBusy || !isReasoned || view.ways.length === 0}
          onClick={() => void work.act('skip', { action, reason })}
        >
          {say(actionTexts.skip, language)}
        </button>
        <button
          type="button"
          disabled={work.isBusy || !isReasoned}
          onClick={() => void work.act('close', { reason })}
        >
          {say(actionTexts.close, language)}
        </button>
      </div>
    </section>
  )
}
