'use client'

import '../sign-in-parts/sign-in.css'

import { Button, SaveButton, toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { loginTexts } from '../sign-in-parts/texts.ts'
import { askServer } from '../sign-in-parts/ask-server.ts'
import { spokenLanguage } from '../sign-in-parts/language.ts'
import { apiKeyButtonTexts as texts } from './texts.ts'

interface Made {
  id: number
  secret: string
}

type FieldError = { message: string; path: string }

/** Saves a key; a new one it shows before the page moves on, since nobody can show it again. */
export const ApiKeyButton = () => {
  const { id } = useDocumentInfo()
  return id ? <SaveButton /> : <CreateButton />
}

const CreateButton = () => {
  const { dispatchFields, getData, setModified, setSubmitted } = useForm()
  const { i18n } = useTranslation()
  const language = spokenLanguage(i18n.language)
  const [made, setMade] = useState<Made>()
  const [isBusy, setBusy] = useState(false)
  const notice = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (made) notice.current?.showModal()
  }, [made])

  const create = async () => {
    const data = getData() as Record<string, unknown>
    const answer = await askServer('/api/api-keys?depth=0', data, loginTexts.failed[language])
    if (!answer.ok) {
      const errors = answer.data.errors as FieldError[] | undefined
      setSubmitted(true)
      if (errors) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      else toast.error(answer.message)
      return
    }
    setModified(false)
    setMade(answer.body.doc as Made)
  }

  return (
    <>
      <Button
        disabled={isBusy}
        id="action-save"
        onClick={() => {
          setBusy(true)
          void create().finally(() => {
            setBusy(false)
          })
        }}
        size="medium"
        type="button"
      >
        {texts.create[language]}
      </Button>
      <dialog
        aria-labelledby="new-key-title"
        className="sign-in-panel__notice"
        onCancel={(event) => {
          event.preventDefault()
        }}
        ref={notice}
      >
        <h2 id="new-key-title">{texts.title[language]}</h2>
        <p>{texts.once[language]}</p>
        <p>
          <code className="sign-in__secret" id="new-key">
            {made?.secret}
          </code>
        </p>
        <div className="sign-in__actions">
          <Button
            buttonStyle="secondary"
            onClick={() => void navigator.clipboard.writeText(made?.secret ?? '')}
            type="button"
          >
            {texts.copy[language]}
          </Button>
          <Button
            onClick={() => {
              window.location.assign(`/admin/collections/api-keys/${String(made?.id ?? '')}`)
            }}
            type="button"
          >
            {texts.done[language]}
          </Button>
        </div>
      </dialog>
    </>
  )
}
