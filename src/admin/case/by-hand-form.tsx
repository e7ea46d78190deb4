'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseTask } from '../../plugins/submissions/index.ts'
import { RecordValues } from './record-values.tsx'
import { taskHeading, taskId } from './task-heading.ts'
import { actionTexts } from './texts.ts'
import type { CaseWork } from './use-case.ts'

interface ByHandFormProps {
  task: CaseTask
  work: CaseWork
  language: AdminLanguage
}

/** A step that waits for somebody outside: a person says what came of it, and how she knows. */
export const ByHandForm = ({ task, work, language }: ByHandFormProps) => {
  const [action, setAction] = useState(task.byHand[0] ?? '')
  const [reason, setReason] = useState('')
  const [values, setValues] = useState<Record<string, string>>({})
  const { branch, waitsFor, reference, record } = task
  const asked = record?.by === action ? record.values : []
  const id = taskId('by-hand', task)
  const goOn = () => {
    const given = Object.entries(values).filter(([name, value]) => asked.includes(name) && value)
    return work.act('by-hand', {
      action,
      reason,
      ...(branch && { branch: branch.name }),
      ...(given.length > 0 && { values: Object.fromEntries(given) }),
    })
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{taskHeading(task.title[language], task, language)}</h3>
      <p className={waitsFor === undefined ? undefined : 'own-page__note'}>
        {waitsFor === undefined
          ? say(actionTexts.byHandNote, language)
          : say(actionTexts.waitsFor, language, { register: waitsFor })}
      </p>
      {reference !== undefined && <p>{say(actionTexts.reference, language, { reference })}</p>}
      <label>
        {say(actionTexts.outcome, language)}
        <select
          value={action}
          onChange={({ target }) => {
            setAction(target.value)
          }}
        >
          {task.byHand.map((way) => (
            <option key={way} value={way}>
              {task.wayNames[way]?.[language] ?? way}
            </option>
          ))}
        </select>
      </label>
      <RecordValues names={asked} values={values} onChange={setValues} language={language} />
      <label>
        {say(actionTexts.howKnown, language)}
        <textarea
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value)
          }}
        />
      </label>
      <button
        type="button"
        disabled={work.isBusy || reason.trim().length < 3}
        onClick={() => void goOn()}
      >
        {say(actionTexts.goOn, language)}
      </button>
    </section>
  )
}
