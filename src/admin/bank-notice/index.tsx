import type { AdminViewServerProps } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { AdminPage } from '../page/index.tsx'
import { NoticeForm } from './notice-form.tsx'
import { noticeTexts } from './texts.ts'

/** `/admin/bank-notice`: what a bank tells of payments, handed in by who works on cases. */
export const BankNotice = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  return (
    <AdminPage view={view} path="/bank-notice" title={say(noticeTexts.title, language)}>
      <p>{say(noticeTexts.intro, language)}</p>
      <NoticeForm admin={req.payload.config.routes.admin} language={language} />
    </AdminPage>
  )
}
