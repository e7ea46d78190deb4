'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { previewTexts } from './texts.ts'

/** The way from a form that is saved to how residents see it. */
export const FormPreviewLink = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  if (id === undefined) return null
  return (
    <p className="field-type">
      <a href={`${config.routes.admin}/form-preview?form=${String(id)}`}>
        {say(previewTexts.link, adminLanguageOf(i18n.language))}
      </a>
    </p>
  )
}
