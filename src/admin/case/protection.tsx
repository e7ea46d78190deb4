'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import { moment } from '../../i18n/moment.ts'
import { Outcome } from './outcome.tsx'
import { protectionTexts as texts } from './protection-texts.ts'
import { type CaseWork, useCase } from './use-case.ts'

interface ProtectionProps {
  view: CaseView
  language: AdminLanguage
}

/** What data protection does to a case, without its contents. */
export const Protection = ({ view, language }: ProtectionProps) => {
  const work = useCase(view.id, language)
  const { hold } = view
  const common = { work, language }
  return (
    <div className="case-actions">
      <h2>{say(texts.heading, language)}</h2>
      <Outcome outcome={work.outcome} />
      {hold ? (
        <ReasonedAct {...common} act="release" heading="release" button="release">
          {say(texts.held, language, { ...hold, since: moment(hold.since, language) })}
        </ReasonedAct>
      ) : (
        <ReasonedAct {...common} act="hold" heading="hold" button="hold">
          {say(texts.holdNote, language)}
        </ReasonedAct>
      )}
      <ReasonedAct
        {...common}
        act="order-export"
        heading="order"
        button="orderButton"
        ofPerson={view.ofPerson}
      >
        {say(texts.orderNote, language)}
      </ReasonedAct>
    </div>
  )
}

interface ReasonedActProps {
  act: 'hold' | 'order-export' | 'release'
  heading: keyof typeof texts
  button: keyof typeof texts
  /** How many cases it can be done to at once. Default: this one alone. */
  ofPerson?: number
  work: CaseWork
  language: AdminLanguage
  /** What it means. */
  children: string
}

const ReasonedAct = ({ act, heading, button, ofPerson = 1, ...props }: ReasonedActProps) => {
  const { work, language, children } = props
  const [reason, setReason] = useState('')
  const [all, setAll] = useState(false)
  const id = `case-${act}`
  const go = async () => {
    if (await work.act(act, { reason, ...(all && { all }) })) setReason('')
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say(texts[heading], language)}</h3>
      <p>{children}</p>
      <label>
        {say(texts.reason, language)}
        <textarea
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value)
          }}
        />
      </label>
      {ofPerson > 1 && (
        <label className="own-page__check">
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) => {
              setAll(target.checked)
            }}
          />
          {say(texts.orderAll, language, { n: ofPerson })}
        </label>
      )}
      <button
        type="button"
        disabled={work.isBusy || reason.trim().length < 3}
        onClick={() => void go()}
      >
        {say(texts[button], language)}
      </button>
    </section>
  )
}
