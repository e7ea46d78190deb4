'use client'

import { Button } from '@payloadcms/ui'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { askServer } from '../sign-in-parts/ask-server.ts'
import { secondFactorPanelTexts as texts } from './texts.ts'

interface SessionsProps {
  sessions: readonly { id: string; createdAt?: string | null; expiresAt: string }[]
  /** The session this page is seen in. */
  current: string | undefined
  language: AdminLanguage
}

/** Where a person is signed in, and the way to end it all. */
export const Sessions = ({ sessions, current, language }: SessionsProps) => {
  const shown = new Intl.DateTimeFormat(`${language}-CH`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Zurich',
  })
  const sentence = ({ createdAt, expiresAt }: SessionsProps['sessions'][number]) =>
    texts.since[language]
      .replace('{from}', shown.format(new Date(createdAt ?? expiresAt)))
      .replace('{to}', shown.format(new Date(expiresAt)))
  const signOut = async () => {
    await askServer('/api/users/logout?allSessions=true', {}, '')
    window.location.assign('/admin/login')
  }
  return (
    <section aria-labelledby="sessions-title">
      <h3 id="sessions-title">{texts.sessions[language]}</h3>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            {sentence(session)}
            {session.id === current && ` (${texts.here[language]})`}
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" onClick={() => void signOut()} type="button">
        {texts.signOutEverywhere[language]}
      </Button>
    </section>
  )
}
