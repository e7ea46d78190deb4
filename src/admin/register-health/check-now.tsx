'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { healthTexts as texts } from './texts.ts'

interface CheckNowProps {
  id: number
  name: string
  language: AdminLanguage
}

/** Has a register checked at once, and shows the page as it is then. */
export const CheckNow = ({ id, name, language }: CheckNowProps) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const check = async () => {
    setBusy(true)
    const path = `/api/registries/${String(id)}/check`
    const answer = await requestJson<{ message?: string }>(path, { method: 'POST', language })
    setBusy(false)
    setWrong(answer.ok ? answer.body.message : answer.message || say(texts.failed, language))
    router.refresh()
  }
  return (
    <>
      <p>
        <button
          type="button"
          disabled={isBusy}
          aria-label={say(texts.checkOf, language, { name })}
          onClick={() => void check()}
        >
          {say(texts.checkNow, language)}
        </button>
      </p>
      <div role="status">{wrong && <p className="own-page__wrong">{wrong}</p>}</div>
    </>
  )
}
