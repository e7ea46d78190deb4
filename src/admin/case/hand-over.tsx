'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import type { Colleague } from '../case-inbox/case-line.ts'
import { actionTexts, caseTexts } from './texts.ts'
import type { CaseWork } from './use-case.ts'

interface HandOverProps {
  view: CaseView
  colleagues: readonly Colleague[]
  work: CaseWork
  language: AdminLanguage
}

/** Gives the case to a colleague, or back to everybody. */
export const HandOver = ({ view, colleagues, work, language }: HandOverProps) => {
  const [assignee, setAssignee] = useState(String(view.assignee?.id ?? ''))
  const [note, setNote] = useState('')
  const reason = note.trim()
  const assign = async () => {
    const body = {
      assignee: assignee === '' ? null : Number(assignee),
      ...(reason && { reason }),
    }
    if (await work.act('assign', body)) setNote('')
  }
  return (
    <section aria-labelledby="case-assign">
      <h3 id="case-assign">{say(actionTexts.assign, language)}</h3>
      <label>
        {say(actionTexts.assignTo, language)}
        <select
          value={assignee}
          onChange={({ target }) => {
            setAssignee(target.value)
          }}
        >
          <option value="">{say(caseTexts.nobody, language)}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(actionTexts.assignNote, language)}
        <input
          value={note}
          maxLength={2000}
          onChange={({ target }) => {
            setNote(target.value)
          }}
        />
      </label>
      <button
        type="button"
        disabled={work.isBusy || (reason !== '' && reason.length < 3)}
        onClick={() => void assign()}
      >
        {say(actionTexts.assign, language)}
      </button>
    </section>
  )
}
