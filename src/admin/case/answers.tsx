'use client'

import { useState } from 'react'

import type { ShownAnswer, ShownPage } from '../../domain/form/shown-answers.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { moment } from '../../i18n/moment.ts'
import { say } from '../../i18n/say.ts'
import type { OpenedAnswers } from '../../plugins/submissions/index.ts'
import { requestJson } from '../workflow/request-json.ts'
import { actionTexts, caseTexts } from './texts.ts'

interface AnswersProps {
  id: number
  pages: readonly ShownPage[]
  hasSealed: boolean
  language: AdminLanguage
}

/** What somebody answered, as the form asked it; what is protected is opened by a button, and that is recorded. */
export const Answers = ({ id, pages, hasSealed, language }: AnswersProps) => {
  const [opened, setOpened] = useState<readonly ShownPage[]>()
  const [wrong, setWrong] = useState<string>()
  const open = async () => {
    const path = `/api/submissions/${String(id)}/answers`
    const answer = await requestJson<OpenedAnswers>(path, { method: 'POST', language })
    if (answer.ok) setOpened(answer.body.pages)
    setWrong(answer.ok ? undefined : answer.message || say(actionTexts.failed, language))
  }
  const shown = opened ?? pages
  return (
    <section aria-labelledby="case-answers">
      <h2 id="case-answers">{say(caseTexts.answers, language)}</h2>
      {hasSealed && !opened && (
        <>
          <p className="own-page__note">{say(caseTexts.sealedNote, language)}</p>
          <p>
            <button type="button" onClick={() => void open()}>
              {say(caseTexts.open, language)}
            </button>
          </p>
        </>
      )}
      <div role="status">
        {opened && <p className="own-page__done">{say(caseTexts.opened, language)}</p>}
        {wrong && <p className="own-page__wrong">{wrong}</p>}
      </div>
      {shown.length === 0 && <p>{say(caseTexts.noAnswers, language)}</p>}
      {shown.map(({ title, answers }, i) => (
        <section key={`${title} ${String(i)}`}>
          {title !== '' && <h3>{title}</h3>}
          <AnswerList answers={answers} language={language} />
        </section>
      ))}
    </section>
  )
}

interface AnswerListProps {
  answers: readonly ShownAnswer[]
  language: AdminLanguage
}

const AnswerList = ({ answers, language }: AnswerListProps) => (
  <dl className="case-page__answers">
    {answers.map((answer) => (
      <div key={answer.name}>
        <dt>{answer.label}</dt>
        {answer.isSealed && <dd className="is-sealed">{say(caseTexts.sealed, language)}</dd>}
        {answer.type === 'file' && answer.values.length > 0 && (
          <dd>
            <a href="#case-documents">{filesOf(answer, language)}</a>
          </dd>
        )}
        {(answer.type === 'file' ? [] : answer.values).map((value, i) => (
          <dd key={`${String(value)} ${String(i)}`}>{shownValue(answer, value, language)}</dd>
        ))}
        {answer.items?.map((item, i) => (
          <dd key={String(i)}>
            <strong>{say(caseTexts.entry, language, { n: i + 1 })}</strong>
            <AnswerList answers={item} language={language} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
)

/** Files go by ids here; what they are called stands with the documents. */
const filesOf = ({ values }: ShownAnswer, language: AdminLanguage): string =>
  values.length === 1
    ? say(caseTexts.fileBelow, language)
    : say(caseTexts.filesBelow, language, { n: values.length })

const shownValue = (
  { type }: ShownAnswer,
  value: ShownAnswer['values'][number],
  language: AdminLanguage,
): string => {
  if (typeof value === 'boolean') return say(value ? caseTexts.yes : caseTexts.no, language)
  if (typeof value === 'number') {
    return type === 'money'
      ? new Intl.NumberFormat(`${language}-CH`, { style: 'currency', currency: 'CHF' }).format(
          value / 100,
        )
      : String(value)
  }
  if (type === 'datetime' && !Number.isNaN(Date.parse(value))) return moment(value, language)
  return type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value.split('-').reverse().join('.')
    : value
}
