'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { User } from '../../generated/payload-types.ts'
import type { AdminLanguage, AdminText } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import type { CaseLine, Colleague } from './case-line.ts'
import { bulkTexts, inboxTexts } from './texts.ts'

interface BulkActionsProps {
  /** The chosen ones. */
  rows: readonly CaseLine[]
  colleagues: readonly Colleague[]
  language: AdminLanguage
  clear: () => void
}

interface Outcome {
  all: number
  failed: { number: string; message: string }[]
}

/** What can be done to several cases at once: each for itself, and what did not work is named. */
export const BulkActions = ({ rows, colleagues, language, clear }: BulkActionsProps) => {
  const { user } = useAuth<User>()
  const [assignee, setAssignee] = useState(String(user?.id ?? ''))
  const [reason, setReason] = useState('')
  const { outcome, isBusy, actOn } = useBulk(language, clear)
  const word = (text: AdminText) => say(text, language)
  const incidents = rows.filter(({ progress }) => progress === 'incident')
  return (
    <section className="case-bulk" aria-labelledby="case-bulk">
      <h2 id="case-bulk">{word(bulkTexts.heading)}</h2>
      <p>{say(bulkTexts.chosen, language, { n: rows.length })}</p>
      <div className="case-bulk__row">
        <label>
          {word(bulkTexts.assignTo)}
          <select
            value={assignee}
            onChange={({ target }) => {
              setAssignee(target.value)
            }}
          >
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{word(inboxTexts.nobodyYet)}</option>
          </select>
        </label>
        <button
          type="button"
          disabled={isBusy || rows.length === 0}
          onClick={() =>
            void actOn(rows, 'assign', { assignee: assignee === '' ? null : Number(assignee) })
          }
        >
          {word(bulkTexts.assign)}
        </button>
        <button
          type="button"
          disabled={isBusy || incidents.length === 0}
          onClick={() => void actOn(incidents, 'retry', {})}
        >
          {word(bulkTexts.retry)}
        </button>
      </div>
      <div className="case-bulk__row">
        <label>
          {word(bulkTexts.reason)}
          <input
            value={reason}
            aria-describedby="case-bulk-close"
            onChange={({ target }) => {
              setReason(target.value)
            }}
          />
        </label>
        <button
          type="button"
          disabled={isBusy || incidents.length === 0 || reason.trim().length < 3}
          onClick={() => void actOn(incidents, 'close', { reason })}
        >
          {word(bulkTexts.close)}
        </button>
      </div>
      <p id="case-bulk-close">{word(bulkTexts.closeHelp)}</p>
      <div role="status">{outcome && <OutcomeReport outcome={outcome} language={language} />}</div>
    </section>
  )
}

const useBulk = (language: AdminLanguage, clear: () => void) => {
  const router = useRouter()
  const [outcome, setOutcome] = useState<Outcome>()
  const [isBusy, setBusy] = useState(false)
  const actOn = async (rows: readonly CaseLine[], act: string, body: object) => {
    setBusy(true)
    const failed: Outcome['failed'] = []
    for (const { id, number } of rows) {
      const path = `/api/submissions/${String(id)}/${act}`
      const answer = await requestJson(path, { method: 'POST', body, language })
      if (!answer.ok) failed.push({ number, message: answer.message })
    }
    setBusy(false)
    setOutcome({ all: rows.length, failed })
    clear()
    router.refresh()
  }
  return { outcome, isBusy, actOn }
}

const OutcomeReport = ({
  outcome: { all, failed },
  language,
}: {
  outcome: Outcome
  language: AdminLanguage
}) => (
  <div className={failed.length > 0 ? 'own-page__wrong' : 'own-page__done'}>
    <p>{say(bulkTexts.done, language, { done: all - failed.length, all })}</p>
    {failed.length > 0 && (
      <>
        <p>{say(bulkTexts.notDone, language)}</p>
        <ul>
          {failed.map(({ number, message }) => (
            <li key={number}>
              {number}: {message}
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)
