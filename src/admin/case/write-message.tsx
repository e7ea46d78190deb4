'use client'

import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { actionTexts } from './texts.ts'
import type { CaseWork } from './use-case.ts'

interface WriteMessageProps {
  work: CaseWork
  language: AdminLanguage
}

/** Writes to the person who sent the form in. */
export const WriteMessage = ({ work, language }: WriteMessageProps) => {
  const [text, setText] = useState('')
  const send = async () => {
    if (await work.act('message', { text })) setText('')
  }
  return (
    <section aria-labelledby="case-message">
      <h3 id="case-message">{say(actionTexts.message, language)}</h3>
      <p>{say(actionTexts.messageNote, language)}</p>
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
        disabled={work.isBusy || text.trim().length < 3}
        onClick={() => void send()}
      >
        {say(actionTexts.send, language)}
      </button>
    </section>
  )
}
