'use client'

import { useEffect, useRef, useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { EntryReport } from '../../plugins/submissions/index.ts'
import { requestJson } from '../workflow/request-json.ts'
import { NoticeReport } from './notice-report.tsx'
import { noticeTexts } from './texts.ts'

interface NoticeFormProps {
  /** Where the admin is. */
  admin: string
  language: AdminLanguage
}

/** Chooses a file of a bank, hands it in, and shows what came of each entry. */
export const NoticeForm = ({ admin, language }: NoticeFormProps) => {
  const [file, setFile] = useState<File>()
  const [isRunning, setRunning] = useState(false)
  const [entries, setEntries] = useState<EntryReport[]>()
  const [wrong, setWrong] = useState('')
  const input = useRef<HTMLInputElement>(null)
  // One that was chosen before the page came alive counts too.
  useEffect(() => {
    setFile(input.current?.files?.[0])
  }, [])
  const word = (name: keyof typeof noticeTexts) => say(noticeTexts[name], language)
  const handIn = async () => {
    if (!file) return
    setRunning(true)
    setWrong('')
    setEntries(undefined)
    const answer = await requestJson<{ entries: EntryReport[] }>('/api/submissions/bank-notice', {
      method: 'POST',
      body: { notice: await file.text() },
      language,
    })
    setRunning(false)
    if (answer.ok) setEntries(answer.body.entries)
    else setWrong(word('failed'))
  }
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void handIn()
        }}
      >
        <label>
          {word('file')}
          <input
            ref={input}
            type="file"
            accept=".xml,application/xml,text/xml"
            required
            onChange={({ target }) => {
              setFile(target.files?.[0])
            }}
          />
        </label>
        <button type="submit" disabled={isRunning || !file}>
          {word(isRunning ? 'running' : 'send')}
        </button>
      </form>
      <p role="alert" className={wrong === '' ? undefined : 'own-page__wrong'}>
        {wrong}
      </p>
      {entries && <NoticeReport entries={entries} admin={admin} language={language} />}
    </>
  )
}
