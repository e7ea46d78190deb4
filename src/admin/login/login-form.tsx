'use client'

import { Button } from '@payloadcms/ui'
import { type SubmitEvent, useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { askServer } from '../sign-in-parts/ask-server.ts'
import { type Enrolment, EnrolmentPicture } from '../sign-in-parts/enrolment-picture.tsx'
import { LabelledInput } from '../sign-in-parts/labelled-input.tsx'
import { RecoveryCodes } from '../sign-in-parts/recovery-codes.tsx'
import { loginTexts } from '../sign-in-parts/texts.ts'

interface LoginFormProps {
  language: AdminLanguage
  /** Path to go to when it is done. */
  target: string
}

type Step =
  | { name: 'password' }
  | { name: 'code' }
  | { name: 'setup'; setup: Enrolment }
  | { name: 'recovery'; codes: string[] }

/** Asks for the password, and where the server wants more, for that. Nobody is signed in before the last step. */
export const LoginForm = ({ language, target }: LoginFormProps) => {
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  const goOn = () => {
    window.location.assign(target)
  }

  const signIn = async () => {
    const setup = step.name === 'setup' ? step.setup.ticket : undefined
    const body = { email, password, code: step.name === 'password' ? undefined : code, setup }
    const answer = await askServer('/api/users/login', body, loginTexts.failed[language])
    if (answer.ok) {
      const codes = answer.body.recoveryCodes as string[] | undefined
      if (codes) setStep({ name: 'recovery', codes })
      else goOn()
      return
    }
    setCode('')
    if (answer.code === 'SECOND_FACTOR_NEEDED') {
      setError('')
      setStep({ name: 'code' })
    } else if (answer.code === 'SECOND_FACTOR_SETUP_NEEDED') {
      setError('')
      setStep({ name: 'setup', setup: answer.data.setup as Enrolment })
    } else {
      if (answer.code !== 'SECOND_FACTOR_WRONG') setStep({ name: 'password' })
      setError(answer.message)
    }
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    void signIn().finally(() => {
      setBusy(false)
    })
  }

  if (step.name === 'recovery') {
    return <RecoveryCodes codes={step.codes} language={language} onDone={goOn} />
  }
  const title = { password: 'title', code: 'codeTitle', setup: 'setupTitle' } as const
  return (
    <form className="login__form" onSubmit={submit}>
      <h1>{loginTexts[title[step.name]][language]}</h1>
      {error && (
        <p className="sign-in__error" role="alert">
          {error}
        </p>
      )}
      {step.name === 'setup' && <EnrolmentPicture enrolment={step.setup} language={language} />}
      {step.name === 'password' ? (
        <>
          <LabelledInput
            autoComplete="username"
            id="field-email"
            label={loginTexts.email[language]}
            name="email"
            onChange={({ target: { value } }) => {
              setEmail(value)
            }}
            required
            type="email"
            value={email}
          />
          <LabelledInput
            autoComplete="current-password"
            id="field-password"
            label={loginTexts.password[language]}
            name="password"
            onChange={({ target: { value } }) => {
              setPassword(value)
            }}
            required
            type="password"
            value={password}
          />
        </>
      ) : (
        <LabelledInput
          autoComplete="one-time-code"
          autoFocus
          help={loginTexts.codeHelp[language]}
          id="field-code"
          key={step.name}
          label={loginTexts.code[language]}
          name="code"
          onChange={({ target: { value } }) => {
            setCode(value)
          }}
          required
          type="text"
          value={code}
        />
      )}
      <div className="sign-in__actions">
        <Button disabled={isBusy} size="large" type="submit">
          {loginTexts.signIn[language]}
        </Button>
        {step.name === 'password' ? (
          <a href="/admin/forgot">{loginTexts.forgot[language]}</a>
        ) : (
          <Button
            buttonStyle="secondary"
            onClick={() => {
              setStep({ name: 'password' })
              setError('')
            }}
            size="large"
            type="button"
          >
            {loginTexts.back[language]}
          </Button>
        )}
      </div>
    </form>
  )
}
