'use client'

import { toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { hasRoleEverywhere, type Role } from '../../access/roles.ts'
import type { User } from '../../generated/payload-types.ts'
import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'
import { requestJson } from '../workflow/request-json.ts'
import { programmeActionTexts as texts } from './texts.ts'

/** What the buttons of a stored document have in common. @param roles who sees them */
export const useProgrammeAction = (...roles: readonly Role[]) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const language = adminLanguageOf(i18n.language)
  const say = (text: AdminText) => text[language]

  /** @returns undefined where it did not work, which the person is told */
  const ask = async <T>(
    what: string,
    request: { method?: 'POST'; body?: object } = {},
  ): Promise<T | undefined> => {
    setBusy(true)
    const path = `/api/${collectionSlug ?? ''}/${String(id)}/${what}`
    const answer = await requestJson<T>(path, { ...request, language })
    setBusy(false)
    if (answer.ok) return answer.body
    toast.error(answer.message || say(texts.failed))
    return undefined
  }
  return { ask, isBusy, isShown: id !== undefined && hasRoleEverywhere(user, ...roles), say }
}
