'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { actionTexts } from './texts.ts'

/** Doing something to a case: asks the server, says what came of it, and shows the case as it is then. */
export const useCase = (id: number, language: AdminLanguage) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ isDone: boolean; text: string }>()
  const act = async (what: string, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setOutcome(undefined)
    const path = `/api/submissions/${String(id)}/${what}`
    const answer = await requestJson(path, { method: 'POST', body, language })
    setBusy(false)
    const failed = answer.ok ? '' : answer.message || say(actionTexts.failed, language)
    setOutcome({ isDone: answer.ok, text: answer.ok ? say(actionTexts.done, language) : failed })
    router.refresh()
    return answer.ok
  }
  return { act, isBusy, outcome }
}

/** What the parts of the page that act have in common. */
export type CaseWork = ReturnType<typeof useCase>
