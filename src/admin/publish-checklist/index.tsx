'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { adminLanguages, type AdminText } from '../../i18n/locales.ts'
import type { FindingsAnswer, ShownFinding } from '../../publication/gate/findings-endpoint.ts'
import { openField } from './open-field.ts'
import './style.css'
import { checklistTexts } from './texts.ts'

type Answer = FindingsAnswer | 'failed' | undefined

/** What keeps the saved draft from being published, and what could be better, each line a way to its field. */
export const PublishChecklist = () => {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const [answer, setAnswer] = useState<Answer>()
  const say = (text: AdminText, n?: number): string =>
    text[adminLanguages.find((known) => known === i18n.language) ?? 'de'].replace(
      '{n}',
      String(n ?? ''),
    )
  const savedAt: unknown = data?.updatedAt

  useEffect(() => {
    if (id === undefined || collectionSlug === undefined) return undefined
    const leaving = new AbortController()
    const url = `/api/${collectionSlug}/${String(id)}/findings?locale=${i18n.language}`
    fetch(url, { credentials: 'include', signal: leaving.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as FindingsAnswer) : 'failed',
      )
      .then(setAnswer)
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer('failed')
      })
    return () => {
      leaving.abort()
    }
  }, [id, collectionSlug, i18n.language, locale, savedAt])

  return (
    <section className="publish-checklist" aria-labelledby="publish-checklist">
      <h2 id="publish-checklist">{say(checklistTexts.title)}</h2>
      <div role="status">{statusOf(id, answer, say)}</div>
      {typeof answer === 'object' && <Findings answer={answer} say={say} />}
    </section>
  )
}

type Say = (text: AdminText, n?: number) => string

const statusOf = (id: number | string | undefined, answer: Answer, say: Say) => {
  if (id === undefined) return <p>{say(checklistTexts.unsaved)}</p>
  if (answer === undefined) return <p>{say(checklistTexts.loading)}</p>
  if (answer === 'failed') return <p>{say(checklistTexts.failed)}</p>
  const { errors } = answer
  if (errors === 0)
    return <p className="publish-checklist__complete">✓ {say(checklistTexts.complete)}</p>
  return (
    <p className="publish-checklist__blocked">
      ✕ {errors === 1 ? say(checklistTexts.oneError) : say(checklistTexts.errors, errors)}
    </p>
  )
}

const Findings = ({
  answer: { findings, warnings },
  say,
}: {
  answer: FindingsAnswer
  say: Say
}) => {
  const of = (wanted: ShownFinding['severity']) =>
    findings.filter(({ severity }) => severity === wanted)
  return (
    <>
      <List findings={of('error')} />
      {warnings > 0 && (
        <>
          <p>
            {warnings === 1
              ? say(checklistTexts.oneWarning)
              : say(checklistTexts.warnings, warnings)}
          </p>
          <List findings={of('warning')} />
        </>
      )}
      <p className="publish-checklist__note">{say(checklistTexts.changed)}</p>
    </>
  )
}

const List = ({ findings }: { findings: readonly ShownFinding[] }) =>
  findings.length === 0 ? null : (
    <ul>
      {findings.map(({ code, pointer, path, tab, label, message }, i) => (
        <li key={`${code} ${pointer} ${String(i)}`}>
          <a
            href={`#field-${path.replaceAll('.', '__')}`}
            onClick={(event) => {
              event.preventDefault()
              openField(path, tab)
            }}
          >
            {label}
          </a>
          : {message}
        </li>
      ))}
    </ul>
  )
