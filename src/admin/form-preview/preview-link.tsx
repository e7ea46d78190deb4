'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { transferTexts } from '../form-transfer/texts.ts'
import './style.css'
import { previewTexts } from './texts.ts'

/** Ways from a form to how residents see it, and to other installations. */
export const FormPreviewLink = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = adminLanguageOf(i18n.language)
  return (
    <ul className="field-type form-preview-links">
      {id !== undefined && (
        <>
          <li>
            <a href={`${config.routes.admin}/form-preview?form=${String(id)}`}>
              {say(previewTexts.link, language)}
            </a>
          </li>
          <li>
            <a href={`${config.routes.api}/form-transfer/${String(id)}`} download>
              {say(transferTexts.export, language)}
            </a>
          </li>
        </>
      )}
      <li>
        <a href={`${config.routes.admin}/form-transfer`}>{say(transferTexts.import, language)}</a>
      </li>
    </ul>
  )
}
