'use client'

import { useRef, useState } from 'react'

import type { CheckedAnswers } from '../../domain/form/checked-answers.ts'
import type { UiSchema } from '../../domain/form/ui-schema.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { Faqs } from './faqs.tsx'
import { idOfField, Questions } from './questions.tsx'
import { previewTexts } from './texts.ts'
import { type Filled, sentAnswers, visibleFields } from './visible-fields.ts'

interface FilledFormProps {
  id: number
  uiSchema: UiSchema
  values: object
  language: AdminLanguage
}

/** A form page by page, as residents fill it in: the server checks each page before the next one is shown. */
export const FilledForm = ({ id, uiSchema: { pages }, values, language }: FilledFormProps) => {
  const [filled, setFilled] = useState<Filled>({})
  const [at, setAt] = useState(0)
  const [checked, setChecked] = useState<CheckedAnswers | 'failed'>()
  const summary = useRef<HTMLDivElement>(null)
  const page = pages[at]
  if (!page) return null
  const isLast = at === pages.length - 1
  // Conditions may look at what was answered on pages before.
  const shown = visibleFields(
    pages.slice(0, at + 1).flatMap(({ fields }) => fields),
    filled,
    values,
  ).filter(({ field }) => page.fields.includes(field))
  const check = async () => {
    const path = `/api/forms/${String(id)}/check-answers`
    const body = { answers: sentAnswers(filled) }
    const answer = await requestJson<CheckedAnswers>(path, { method: 'POST', body, language })
    const result = answer.ok ? answer.body : 'failed'
    if (result !== 'failed' && !isLast) {
      const names = new Set(page.fields.map(({ name }) => name))
      const errors = result.errors.filter(({ pointer }) => names.has(pointer.split('/')[1] ?? ''))
      if (errors.length === 0) {
        setChecked(undefined)
        setAt(at + 1)
        return
      }
      setChecked({ ...result, errors })
    } else setChecked(result)
    summary.current?.focus()
  }
  const errors = typeof checked === 'object' ? checked.errors : []
  return (
    <section className="form-preview">
      <h2>
        {say(previewTexts.page, language, {
          n: page.number,
          all: pages.length,
          title: page.title,
        })}
      </h2>
      <div ref={summary} tabIndex={-1} role="alert">
        {checked !== undefined && (
          <Verdict
            checked={checked}
            labels={
              new Map(pages.flatMap(({ fields }) => fields).map(({ name, label }) => [name, label]))
            }
            language={language}
          />
        )}
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <Faqs faqs={page.faqs} />
        <Questions
          shown={shown}
          filled={filled}
          set={(name, value) => {
            setFilled({ ...filled, [name]: value })
          }}
          errors={errors}
          pointer=""
          values={values}
          language={language}
        />
        <div className="form-preview__buttons">
          {at > 0 && (
            <button
              type="button"
              onClick={() => {
                setChecked(undefined)
                setAt(at - 1)
              }}
            >
              {say(previewTexts.previous, language)}
            </button>
          )}
          <button type="submit">
            {say(isLast ? previewTexts.check : previewTexts.next, language)}
          </button>
        </div>
      </form>
    </section>
  )
}

interface VerdictProps {
  checked: CheckedAnswers | 'failed'
  /** Labels of fields by name. */
  labels: ReadonlyMap<string, string>
  language: AdminLanguage
}

const Verdict = ({ checked, labels, language }: VerdictProps) => {
  if (checked === 'failed')
    return <p className="own-page__wrong">{say(previewTexts.failed, language)}</p>
  const { errors, calculated } = checked
  if (errors.length > 0) {
    return (
      <div className="own-page__wrong">
        <p>{say(previewTexts.wrong, language)}</p>
        <ul>
          {errors.map(({ pointer, message }) => (
            <li key={pointer}>
              <a href={`#${idOfField(pointer)}`}>
                {labels.get(pointer.split('/')[1] ?? '')}: {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div className="own-page__done">
      <p>{say(previewTexts.valid, language)}</p>
      {Object.keys(calculated).length > 0 && (
        <>
          <p>{say(previewTexts.calculated, language)}</p>
          <dl>
            {Object.entries(calculated).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value === undefined ? '–' : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
