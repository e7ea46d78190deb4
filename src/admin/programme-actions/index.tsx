'use client'

import './style.css'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { formatRappen } from '../../domain/money.ts'
import { readFrancs } from '../../domain/read-francs.ts'
import { programmeActionTexts as texts } from './texts.ts'
import { useProgrammeAction } from './use-programme-action.ts'

/** «Korrigieren»: takes an entry back and books what is right instead; the entry itself stays. */
export const CorrectEntry = () => {
  const { ask, isBusy, isShown, say } = useProgrammeAction('finance')
  if (!isShown) return null
  const correct = async () => {
    const note = window.prompt(say(texts.why))?.trim()
    if (!note) return
    const typed = window.prompt(say(texts.amount))?.trim()
    if (typed === undefined) return
    const amountRappen = typed === '' ? undefined : readFrancs(typed)
    if (typed !== '' && amountRappen === undefined) {
      toast.error(say(texts.unreadable))
      return
    }
    const isRight = amountRappen === undefined || window.confirm(formatRappen(amountRappen))
    if (!isRight) return
    const body = { note, ...(amountRappen !== undefined && { replacement: { amountRappen } }) }
    if (await ask('correct', { method: 'POST', body })) toast.success(say(texts.corrected))
  }
  return (
    <div className="programme-actions">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void correct()}
        size="medium"
        type="button"
      >
        {say(texts.correct)}
      </Button>
    </div>
  )
}

interface Found {
  findings: { pointer: string; severity: string; message: string }[]
}

/** «Prüfen» and «Publizieren» of a state that was prepared. */
export const PublishState = () => {
  const { ask, isBusy, isShown, say } = useProgrammeAction('programme-office', 'finance')
  const [findings, setFindings] = useState<Found['findings']>([])
  if (!isShown) return null
  const check = async () => {
    const answer = await ask<Found>('findings')
    if (!answer) return
    setFindings(answer.findings)
    if (answer.findings.length === 0) toast.success(say(texts.clean))
  }
  const publish = async () => {
    if (!window.confirm(say(texts.confirm))) return
    if (await ask('publish', { method: 'POST' })) window.location.reload()
    else await check()
  }
  return (
    <div className="programme-actions">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void check()}
        size="medium"
        type="button"
      >
        {say(texts.check)}
      </Button>
      <Button
        disabled={isBusy}
        margin={false}
        onClick={() => void publish()}
        size="medium"
        type="button"
      >
        {say(texts.publish)}
      </Button>
      {findings.length > 0 && (
        <ul aria-live="polite" className="programme-actions__findings">
          {findings.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              {message} <code>{pointer}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
