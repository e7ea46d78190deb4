'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { troubleTexts } from '../../i18n/trouble-texts.ts'
import { requestJson } from '../workflow/request-json.ts'

/** What can be tried again, and what the button says. */
const names = {
  incidents: troubleTexts.replayIncidents,
  jobs: troubleTexts.replayJobs,
  mails: troubleTexts.replayMails,
} as const

interface ReplayButtonProps {
  what: keyof typeof names
  language: AdminLanguage
}

/** Has everything of a kind tried again that failed for good; for administrators. */
export const ReplayButton = ({ what, language }: ReplayButtonProps) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ isDone: boolean; text: string }>()
  const replay = async () => {
    setBusy(true)
    const answer = await requestJson<{ count: number }>('/api/operations/replay', {
      method: 'POST',
      body: { what },
      language,
    })
    setBusy(false)
    setOutcome({
      isDone: answer.ok,
      text: answer.ok
        ? say(troubleTexts.replayed, language, { count: answer.body.count })
        : answer.message || say(troubleTexts.notReplayed, language),
    })
    router.refresh()
  }
  return (
    <>
      <p>
        <button type="button" disabled={isBusy} onClick={() => void replay()}>
          {say(names[what], language)}
        </button>
      </p>
      <div role="status">
        {outcome && (
          <p className={outcome.isDone ? 'own-page__done' : 'own-page__wrong'}>{outcome.text}</p>
        )}
      </div>
    </>
  )
}
