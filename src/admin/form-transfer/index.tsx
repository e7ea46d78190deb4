import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps, CollectionSlug } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { AdminPage } from '../page/index.tsx'
import { transferTexts } from './texts.ts'
import { TransferForm } from './transfer-form.tsx'

/** What a form can name, and how people call it. */
const named: readonly CollectionSlug[] = [
  'services',
  'authorities',
  'legal-bases',
  'faqs',
  'form-blocks',
  'workflows',
]

/** `/admin/form-transfer`: a form from another installation, with a sheet of what it names there. */
export const FormTransfer = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const labels = Object.fromEntries(
    named.map((slug) => [
      slug,
      getTranslation(req.payload.collections[slug].config.labels.plural, req.i18n),
    ]),
  )
  return (
    <AdminPage view={view} path="/form-transfer" title={say(transferTexts.title, language)}>
      <p>{say(transferTexts.intro, language)}</p>
      <TransferForm labels={labels} language={language} />
    </AdminPage>
  )
}
