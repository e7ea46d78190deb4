'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { hasRoleEverywhere } from '../../access/roles.ts'
import type { User } from '../../generated/payload-types.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { requestJson } from '../workflow/request-json.ts'
import { registryCheckTexts as texts } from './texts.ts'

interface Checked {
  state: 'failing' | 'ok'
  message?: string
}

/** Asks a register whether it is there, as it was last saved; for administrators. */
export const RegistryCheck = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || !hasRoleEverywhere(user, 'admin')) return null

  const language = adminLanguageOf(i18n.language)
  const check = async () => {
    setBusy(true)
    const path = `/api/registries/${String(id)}/check`
    const answer = await requestJson<Checked>(path, { method: 'POST', language })
    setBusy(false)
    if (answer.ok && answer.body.state === 'ok') toast.success(texts.ok[language])
    else {
      const said = answer.ok ? answer.body.message : answer.message
      toast.error(said ?? texts.failed[language])
    }
    router.refresh()
  }
  return (
    <div className="registry-check">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void check()}
        size="medium"
        type="button"
      >
        {texts.check[language]}
      </Button>
    </div>
  )
}
