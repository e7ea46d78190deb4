'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { adminLanguageOf } from '../../i18n/locales.ts'
import type { AdminText } from '../../i18n/locales.ts'

const texts = {
  action: {
    de: 'Inhalt heute geprüft',
    fr: 'Contenu vérifié aujourd’hui',
    it: 'Contenuto verificato oggi',
    en: 'Content checked today',
  },
  explanation: {
    de: 'Bestätigt, dass der gespeicherte Inhalt stimmt. Text und Änderungsdatum bleiben, die nächste Überprüfung wird neu berechnet.',
    fr: 'Confirme que le contenu enregistré est juste. Le texte et la date de modification restent, la prochaine vérification est recalculée.',
    it: 'Conferma che il contenuto salvato è corretto. Testo e data di modifica restano, la prossima verifica viene ricalcolata.',
    en: 'Confirms that the saved content is right. Text and date of change stay, the next check is worked out anew.',
  },
  saveFirst: {
    de: 'Zuerst speichern: bestätigt wird, was gespeichert ist.',
    fr: 'Enregistrez d’abord : la confirmation porte sur ce qui est enregistré.',
    it: 'Salvare prima: si conferma ciò che è salvato.',
    en: 'Save first: what is saved is what is confirmed.',
  },
  failed: {
    de: 'Das konnte nicht vermerkt werden.',
    fr: 'Cela n’a pas pu être noté.',
    it: 'Non è stato possibile annotarlo.',
    en: 'This could not be noted.',
  },
} as const satisfies Record<string, AdminText>

/** Lets a person say that they checked the saved content today. */
export const Verification = () => {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || !collectionSlug || !hasSavePermission) return null
  const inLanguage = (text: AdminText) => text[adminLanguageOf(i18n.language)]

  const verify = async () => {
    setBusy(true)
    const url = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug}/${String(id)}/verify`,
    })
    const answer = await fetch(url, { method: 'POST', credentials: 'include' }).catch(
      () => undefined,
    )
    if (answer?.ok) {
      window.location.reload()
      return
    }
    setBusy(false)
    toast.error(inLanguage(texts.failed))
  }

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isModified}
        margin={false}
        onClick={() => void verify()}
        size="small"
        type="button"
      >
        {inLanguage(texts.action)}
      </Button>
      <p className="field-description">
        {inLanguage(isModified ? texts.saveFirst : texts.explanation)}
      </p>
    </div>
  )
}
