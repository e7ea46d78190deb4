'use client'

import { toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { mayPublish } from '../../access/rights.ts'
import type { User } from '../../generated/payload-types.ts'
import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'
import { say as sayIn } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { newsletterSendingTexts as texts } from './texts.ts'

/** How far the sending of an issue is, as `GET /api/newsletters/<id>/sending` says. */
export interface Sending {
  number: string
  isPublic: boolean
  recipients: number
  missing: number
  waiting: number
  sent: number
  bounced: number
  failed: number
  unclear: number
}

/** What the buttons of a stored issue have in common; nothing is told to who may not send it. */
export const useSending = () => {
  const { id, data, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [sending, setSending] = useState<Sending>()
  const language = adminLanguageOf(i18n.language)
  const isShown = id !== undefined && mayPublish(user, null)
  const path = `/api/${collectionSlug ?? ''}/${String(id)}`
  const savedAt = String(data?.updatedAt)

  const refresh = useCallback(async () => {
    if (!isShown) return
    const answer = await requestJson<Sending>(`${path}/sending`, { language })
    setSending(answer.ok ? answer.body : undefined)
  }, [isShown, language, path])

  // After each save: what was a draft may be public now.
  useEffect(() => {
    void refresh()
  }, [refresh, savedAt])

  /** @returns undefined where it did not work, which the person is told */
  const ask = async (what: string, body: object = {}): Promise<object | undefined> => {
    setBusy(true)
    const answer = await requestJson<object>(`${path}/${what}`, { method: 'POST', body, language })
    setBusy(false)
    if (answer.ok) return answer.body
    toast.error(answer.message || sayIn(texts.failure, language))
    return undefined
  }
  const say = (text: AdminText, values?: Record<string, number | string>) =>
    sayIn(text, language, values)
  return { ask, isBusy, language, refresh, say, sending }
}
