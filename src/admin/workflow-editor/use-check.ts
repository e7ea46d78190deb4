'use client'

import { useEffect, useState } from 'react'

import type { DefinitionFault } from '../../domain/submission/check-definition.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import type { CheckedDefinition, OfferedStep } from '../../plugins/submissions/index.ts'
import type { KnownField } from '../condition-builder/known-field.ts'
import { requestJson } from '../workflow/request-json.ts'
import { useFacts } from './use-facts.ts'

/** What the server says of the definition as it is written now. */
export interface Check {
  state: 'checking' | 'failed' | 'known'
  faults: readonly DefinitionFault[]
  /** How a case can leave each state. */
  actions: readonly (readonly string[])[]
  steps: readonly OfferedStep[]
  /** What conditions can look at. */
  facts: readonly KnownField[]
}

/** Milliseconds without a change after which the server is asked. */
const pauseMs = 400

/** Asks the server for the steps once, and for faults whenever somebody stops typing. @param workflow its key */
export const useCheck = (
  definition: unknown,
  { workflow, language }: { workflow: string; language: AdminLanguage },
): Check => {
  const facts = useFacts(workflow, language)
  const [steps, setSteps] = useState<readonly OfferedStep[]>([])
  const [checked, setChecked] = useState<CheckedDefinition>({ faults: [], actions: [] })
  const [state, setState] = useState<Check['state']>('checking')
  const text = JSON.stringify(definition ?? null)

  useEffect(() => {
    void requestJson<{ steps: OfferedStep[] }>('/api/workflows/steps', { language }).then(
      (answer) => {
        if (answer.ok) setSteps(answer.body.steps)
      },
    )
  }, [language])

  useEffect(() => {
    let isOver = false
    setState('checking')
    const timer = setTimeout(() => {
      const body = { definition: JSON.parse(text) as unknown }
      const asked = { method: 'POST', body, language }
      void requestJson<CheckedDefinition>('/api/workflows/check', asked).then((answer) => {
        if (isOver) return
        if (answer.ok) setChecked(answer.body)
        setState(answer.ok ? 'known' : 'failed')
      })
    }, pauseMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text, language])

  return { state, steps, facts, ...checked }
}
