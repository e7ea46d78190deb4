'use client'

import { useEffect, useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { moment } from '../../i18n/moment.ts'
import { requestJson } from '../workflow/request-json.ts'
import { caseTexts } from './texts.ts'

/** What `GET /api/submissions/<id>/correspondence` answers. */
interface Received {
  files: { id: string; name: string; state: string }[]
  messages: { at: string; from: 'office' | 'sender'; text: string }[]
}

interface CorrespondenceProps {
  id: number
  /** How much has happened to the case; when more has, it is read again. */
  happened: number
  language: AdminLanguage
}

/** The files that came with a case, and what its sender wrote. */
export const Correspondence = ({ id, happened, language }: CorrespondenceProps) => {
  const [received, setReceived] = useState<Received | 'failed'>()
  useEffect(() => {
    let isOver = false
    const path = `/api/submissions/${String(id)}/correspondence`
    void requestJson<Received>(path, { language }).then((answer) => {
      if (!isOver) setReceived(answer.ok ? answer.body : 'failed')
    })
    return () => {
      isOver = true
    }
  }, [id, happened, language])
  if (received === undefined) return null
  if (received === 'failed') {
    return <p className="own-page__wrong">{say(caseTexts.unreadable, language)}</p>
  }
  const { messages } = received
  return (
    <>
      <section aria-labelledby="case-documents">
        <h2 id="case-documents">{say(caseTexts.documents, language)}</h2>
        {received.files.length === 0 && <p>{say(caseTexts.noDocuments, language)}</p>}
        <ul>
          {received.files.map(({ id: file, name, state }) => (
            <li key={file}>
              {state === 'clean' ? (
                <a href={`/api/submissions/${String(id)}/files/${file}`} download>
                  {name}
                </a>
              ) : (
                say(caseTexts.notScanned, language, { name })
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="case-messages">
        <h2 id="case-messages">{say(caseTexts.messages, language)}</h2>
        {messages.length === 0 && <p>{say(caseTexts.noMessages, language)}</p>}
        <ul className="case-page__timeline">
          {messages.map(({ at, from, text }) => (
            <li key={`${at} ${from}`}>
              <p>
                {moment(at, language)},{' '}
                {say(from === 'office' ? caseTexts.fromOffice : caseTexts.fromSender, language)}
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
