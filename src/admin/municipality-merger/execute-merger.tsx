'use client'

import { useState } from 'react'

import type { Merger, MergerDecisions } from '../../domain/jurisdiction/merger/merger.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { mergerTexts } from './texts.ts'

interface ExecuteMergerProps {
  /** What the server is asked to do, with the fingerprint of the preview. */
  request: Merger & { decisions: MergerDecisions; seen: string }
  language: AdminLanguage
}

interface Answer {
  operations?: unknown[]
  errors?: { message: string; data?: { code?: string } }[]
}

type State = { kind: 'open' | 'running' } | { kind: 'done' | 'failed'; told: string }

/** The button that does it, once somebody says to have read the list. */
export const ExecuteMerger = ({ request, language }: ExecuteMergerProps) => {
  const [isChecked, setIsChecked] = useState(false)
  const [state, setState] = useState<State>({ kind: 'open' })
  const carryOut = async () => {
    setState({ kind: 'running' })
    setState(await ask(request, language))
  }
  if (state.kind === 'done') {
    return (
      <p role="status" className="own-page__done">
        {state.told}
      </p>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void carryOut()
      }}
    >
      <label className="own-page__check">
        <input
          type="checkbox"
          checked={isChecked}
          onChange={(event) => {
            setIsChecked(event.target.checked)
          }}
        />
        {say(mergerTexts.checked, language)}
      </label>
      <button type="submit" disabled={!isChecked || state.kind === 'running'}>
        {say(state.kind === 'running' ? mergerTexts.running : mergerTexts.carryOut, language)}
      </button>
      <p role="alert" className={state.kind === 'failed' ? 'own-page__wrong' : undefined}>
        {state.kind === 'failed' && state.told}
      </p>
    </form>
  )
}

const ask = async (
  request: ExecuteMergerProps['request'],
  language: AdminLanguage,
): Promise<State> => {
  const failed = say(mergerTexts.failed, language)
  try {
    const response = await fetch('/api/municipality-mergers', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    })
    const { operations, errors } = (await response.json()) as Answer
    if (response.ok) {
      return {
        kind: 'done',
        told: say(mergerTexts.done, language, { count: operations?.length ?? 0 }),
      }
    }
    const [error] = errors ?? []
    return error?.data?.code === 'MERGER_OUTDATED'
      ? { kind: 'failed', told: say(mergerTexts.outdated, language) }
      : { kind: 'failed', told: `${failed} ${error?.message ?? ''}` }
  } catch {
    return { kind: 'failed', told: failed }
  }
}
