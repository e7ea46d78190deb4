'use client'

import './style.css'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { hasRoleEverywhere } from '../../access/roles.ts'
import type { User } from '../../generated/payload-types.ts'
import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'
import { type Answer, requestJson } from '../workflow/request-json.ts'
import { webhookActionTexts as texts } from './texts.ts'

interface Tested {
  delivered: boolean
  httpCode?: number
  error?: string
}

/** Sends a test message, sends again what was given up, and makes a new secret. */
export const WebhookActions = () => {
  const { ask, isBusy, isShown, say } = useActions()
  if (!isShown) return null

  const test = async () => {
    const answer = await ask<Tested>('test')
    if (!answer) return
    const { delivered, httpCode, error } = answer
    const said = error ?? `HTTP ${String(httpCode)}`
    const text = say(delivered ? texts.taken : texts.refused).replace('{answer}', said)
    if (delivered) toast.success(text)
    else toast.error(text)
  }
  const sendAgain = async () => {
    if (await ask('replay')) toast.success(say(texts.queued))
  }
  const rotate = async () => {
    if (!window.confirm(say(texts.rotateConfirm))) return
    if (await ask('secret')) window.location.reload()
  }
  return (
    <div className="webhook-actions">
      <Action isBusy={isBusy} act={test}>
        {say(texts.test)}
      </Action>
      <Action isBusy={isBusy} act={sendAgain}>
        {say(texts.allAgain)}
      </Action>
      <Action isBusy={isBusy} act={rotate}>
        {say(texts.rotate)}
      </Action>
    </div>
  )
}

/** Sends a message once more. */
export const DeliveryActions = () => {
  const { ask, isBusy, isShown, say } = useActions()
  if (!isShown) return null
  const sendAgain = async () => {
    if (await ask('replay')) toast.success(say(texts.queued))
  }
  return (
    <div className="webhook-actions">
      <Action isBusy={isBusy} act={sendAgain}>
        {say(texts.again)}
      </Action>
    </div>
  )
}

interface ActionProps {
  isBusy: boolean
  act: () => Promise<void>
  children: ReactNode
}

const Action = ({ isBusy, act, children }: ActionProps) => (
  <Button
    buttonStyle="secondary"
    disabled={isBusy}
    margin={false}
    onClick={() => void act()}
    size="medium"
    type="button"
  >
    {children}
  </Button>
)

/** What the buttons of a document that is saved have in common; they are for administrators. */
const useActions = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const language = adminLanguageOf(i18n.language)
  const say = (text: AdminText) => text[language]

  /** @returns undefined where it did not work, which the person is told */
  const ask = async <T,>(what: string): Promise<T | undefined> => {
    setBusy(true)
    const path = `/api/${collectionSlug ?? ''}/${String(id)}/${what}`
    const answer: Answer<T> = await requestJson<T>(path, { method: 'POST', language })
    setBusy(false)
    if (answer.ok) return answer.body
    toast.error(answer.message || say(texts.failed))
    return undefined
  }
  return { ask, isBusy, isShown: id !== undefined && hasRoleEverywhere(user, 'admin'), say }
}
