'use client'

import { useEffect, useState } from 'react'

import type { UiSchema } from '../../domain/form/ui-schema.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import type { KnownField } from '../condition-builder/known-field.ts'

const read = async <T>(path: string, signal: AbortSignal): Promise<T | undefined> => {
  const answer = await fetch(path, { credentials: 'include', signal })
  return answer.ok ? ((await answer.json()) as T) : undefined
}

/** The answers of a published form, named as conditions of workflows name them. */
const answersOf = async (
  form: string,
  language: AdminLanguage,
  signal: AbortSignal,
): Promise<KnownField[]> => {
  const path = `/v1/forms/${encodeURIComponent(form)}?locale=${language}`
  const found = await read<{ uiSchema: UiSchema }>(path, signal)
  return (found?.uiSchema.pages ?? []).flatMap(({ fields }) =>
    fields.map(({ name, widget, label, options = [] }) => ({
      name: `answers.${name}`,
      // Workflows know no day of today: days are compared as they are written.
      type: widget === 'date' || widget === 'datetime' ? 'text' : widget,
      label,
      options,
    })),
  )
}

/** What conditions of a workflow can look at: the answers of the published forms whose cases go this way. */
export const useFacts = (workflow: string, language: AdminLanguage): readonly KnownField[] => {
  const [facts, setFacts] = useState<readonly KnownField[]>([])
  useEffect(() => {
    if (workflow === '') return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const readAll = async () => {
      const path = `/api/workflows/forms/${encodeURIComponent(workflow)}`
      const found = await read<{ forms: string[] }>(path, signal)
      const all: KnownField[] = []
      for (const form of found?.forms ?? []) all.push(...(await answersOf(form, language, signal)))
      setFacts(all.filter(({ name }, i) => all.findIndex((one) => one.name === name) === i))
    }
    readAll().catch(() => {
      if (!signal.aborted) setFacts([])
    })
    return () => {
      leaving.abort()
    }
  }, [workflow, language])
  return facts
}
