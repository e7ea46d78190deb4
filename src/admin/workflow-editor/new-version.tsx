'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { editorTexts } from './texts.ts'

/** Says that a version changes no more, and makes the next one from it. */
export const NewVersion = ({ id, language }: { id: number | string; language: AdminLanguage }) => {
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const path = `/api/workflows/${String(id)}/new-version`
    const answer = await requestJson<{ id: number }>(path, { method: 'POST', language })
    setBusy(false)
    if (answer.ok) {
      window.location.assign(
        `${config.routes.admin}/collections/workflows/${String(answer.body.id)}`,
      )
    } else toast.error(answer.message || say(editorTexts.failed, language))
  }
  return (
    <div className="workflow-editor__fixed">
      <p>{say(editorTexts.fixed, language)}</p>
      <button type="button" disabled={isBusy} onClick={() => void make()}>
        {say(editorTexts.newVersion, language)}
      </button>
    </div>
  )
}
