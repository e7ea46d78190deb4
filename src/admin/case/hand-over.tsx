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

/** Writes to the person who sent the form in. */
export const WriteMessage = ({ work, language }: Pick<HandOverProps, 'language' | 'work'>) => {
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const send = async () => {
    if (!(await work.act('message', { subject, text }))) return
    setSubject('')
    setText('')
  }
  return (
    <section aria-labelledby="case-message">
      <h3 id="case-message">{say(actionTexts.message, language)}</h3>
      <p>{say(actionTexts.messageNote, language)}</p>
      <label>
        {say(actionTexts.subject, language)}
        <input
          value={subject}
          maxLength={120}
          onChange={({ target }) => {
            setSubject(target.value)
          }}
        />
      </label>
      <label>
        {say(actionTexts.text, language)}
        <textarea
          rows={5}
          maxLength={2000}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
      </label>
      <button
        type="button"
        disabled={work.isBusy || subject.trim().length < 3 || text.trim().length < 3}
        onClick={() => void send()}
      >
        {say(actionTexts.send, language)}
      </button>
    </section>
  )
}
