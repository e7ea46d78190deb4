'use client'

import { useState } from 'react'

import type { Total } from '../../domain/cost/total.ts'
import { formatRappen } from '../../domain/money.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { financeTexts as texts } from './texts.ts'

interface ContributionsFormProps {
  /** Where the years go. */
  address: string
  language: AdminLanguage
}

interface Computed {
  computed: number
  existing: number
  uncounted: string[]
  expected: Total
}

/** Computes the contributions of all municipalities of a year, and says what came of it. */
export const ContributionsForm = ({ address, language }: ContributionsFormProps) => {
  const [isRunning, setRunning] = useState(false)
  const [done, setDone] = useState<Computed>()
  const [wrong, setWrong] = useState('')
  const compute = async (form: FormData) => {
    setRunning(true)
    setDone(undefined)
    setWrong('')
    const body = {
      year: Number(form.get('year')),
      populationYear: Number(form.get('populationYear')),
    }
    const answer = await requestJson<Computed>(address, { method: 'POST', body, language })
    setRunning(false)
    if (answer.ok) setDone(answer.body)
    else setWrong(say(texts.failed, language, { message: answer.message }))
  }
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void compute(new FormData(event.currentTarget))
        }}
      >
        {(['year', 'populationYear'] as const).map((name) => (
          <label key={name}>
            {say(texts[name], language)}
            <input name={name} type="number" min={2000} max={2100} step={1} required />
          </label>
        ))}
        <button type="submit" disabled={isRunning}>
          {say(isRunning ? texts.running : texts.compute, language)}
        </button>
      </form>
      <p role="alert" className={wrong === '' ? undefined : 'own-page__wrong'}>
        {wrong}
      </p>
      {done && (
        <p role="status" className="own-page__done">
          {say(texts.computed, language, {
            computed: done.computed,
            existing: done.existing,
            expected: formatRappen(done.expected.rappen),
          })}
          {done.uncounted.length > 0 && (
            <> {say(texts.uncounted, language, { names: done.uncounted.join(', ') })}</>
          )}
        </p>
      )}
    </>
  )
}
