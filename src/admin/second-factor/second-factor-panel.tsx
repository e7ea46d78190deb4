'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { loginTexts } from '../sign-in-parts/texts.ts'
import { askServer } from '../sign-in-parts/ask-server.ts'
import { type Enrolment, EnrolmentPicture } from '../sign-in-parts/enrolment-picture.tsx'
import { LabelledInput } from '../sign-in-parts/labelled-input.tsx'
import { RecoveryCodes } from '../sign-in-parts/recovery-codes.tsx'
import { secondFactorPanelTexts as texts } from './texts.ts'

interface SecondFactorPanelProps {
  account: number
  isOwn: boolean
  isSetUp: boolean
  mayReset: boolean
  language: AdminLanguage
}

/** Sets a second factor up and removes it; for somebody else's, administrators remove it. */
export const SecondFactorPanel = (props: SecondFactorPanelProps) => {
  const { account, isOwn, isSetUp, mayReset, language } = props
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState('')

  const ask = async (path: string, body: object, then: (body: Record<string, unknown>) => void) => {
    const answer = await askServer(`/api/users${path}`, body, loginTexts.failed[language])
    setError(answer.ok ? '' : answer.message)
    setCode('')
    if (answer.ok) then(answer.body)
  }
  const reload = () => {
    window.location.reload()
  }

  if (recoveryCodes) {
    return <RecoveryCodes codes={recoveryCodes} language={language} onDone={reload} />
  }
  const problem = error && (
    <p className="sign-in__error" role="alert">
      {error}
    </p>
  )
  if (!isOwn) {
    if (!isSetUp || !mayReset) return <p>{(isSetUp ? texts.on : texts.off)[language]}</p>
    return (
      <>
        <p>{texts.resetHelp[language]}</p>
        {problem}
        <Button
          buttonStyle="secondary"
          onClick={() => void ask(`/${String(account)}/second-factor/reset`, {}, reload)}
          type="button"
        >
          {texts.reset[language]}
        </Button>
      </>
    )
  }
  if (!isSetUp && !enrolment) {
    return (
      <>
        <p>{texts.off[language]}</p>
        {problem}
        <Button
          onClick={() =>
            void ask('/second-factor/begin', {}, (body) => {
              setEnrolment(body as unknown as Enrolment)
            })
          }
          type="button"
        >
          {texts.begin[language]}
        </Button>
      </>
    )
  }
  const act = () =>
    isSetUp
      ? ask('/second-factor/disable', { password, code }, reload)
      : ask('/second-factor/confirm', { ticket: enrolment?.ticket, password, code }, (body) => {
          setRecoveryCodes(body.recoveryCodes as string[])
        })
  return (
    <>
      {isSetUp && <p>{texts.on[language]}</p>}
      {enrolment && !isSetUp && <EnrolmentPicture enrolment={enrolment} language={language} />}
      {problem}
      <LabelledInput
        autoComplete="one-time-code"
        id="second-factor-code"
        label={loginTexts.code[language]}
        onChange={({ target: { value } }) => {
          setCode(value)
        }}
        type="text"
        value={code}
      />
      <LabelledInput
        autoComplete="current-password"
        id="second-factor-password"
        label={loginTexts.password[language]}
        onChange={({ target: { value } }) => {
          setPassword(value)
        }}
        type="password"
        value={password}
      />
      <Button onClick={() => void act()} type="button">
        {(isSetUp ? texts.disable : texts.confirm)[language]}
      </Button>
    </>
  )
}
