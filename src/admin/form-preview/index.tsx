import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { calendarDateOf } from '../../domain/calendar-date.ts'
import { fieldsOf, type FormDefinition } from '../../domain/form/form-definition.ts'
import { type FaqNamed, toUiSchema } from '../../domain/form/ui-schema.ts'
import { valuesOf } from '../../domain/form/validate-answers.ts'
import type { Locale } from '../../domain/locale.ts'
import { inLocale } from '../../domain/localized-text.ts'
import { adminLanguageOf, localeNames, locales } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { readFaqs } from '../../publication/read-faqs.ts'
import { readFormDraft } from '../../publication/read-form-draft.ts'
import { AdminPage } from '../page/index.tsx'
import { FilledForm } from './filled-form.tsx'
import { previewTexts } from './texts.ts'
import './style.css'

/** The frequent questions of a form, as it is delivered: those that are public, and there in the locale. */
const faqsFor = async (
  req: PayloadRequest,
  form: FormDefinition,
  locale: Locale,
): Promise<FaqNamed> => {
  const fields = fieldsOf(form).flatMap((field) => [field, ...(field.itemFields ?? [])])
  const named = [...form.sections, ...fields].flatMap(({ faqs = [] }) => faqs)
  const found = await readFaqs(req, named)
  return (identifier) => {
    const faq = found.get(identifier)
    const question = inLocale(faq?.question, locale)?.value
    const answer = inLocale(faq?.answer, locale)?.value
    return question !== undefined && answer ? { identifier, question, answer } : undefined
  }
}

/** `/admin/form-preview?form=<id>&locale=fr`: the draft of a form as residents get it, made from what is delivered to front ends. */
export const FormPreview = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const { searchParams = {} } = view
  const id = Number(searchParams.form)
  const locale = locales.find((known) => known === searchParams.locale) ?? 'de'
  const form = req.user && Number.isInteger(id) ? await readFormDraft(req, id) : undefined
  const now = new Date()
  const title = form ? (inLocale(form.title, locale)?.value ?? form.identifier) : ''
  const { admin } = req.payload.config.routes
  return (
    <AdminPage
      view={view}
      path="/form-preview"
      title={say(previewTexts.title, language, { title })}
    >
      {!form && <p>{say(previewTexts.missing, language)}</p>}
      {form && (
        <>
          <p>
            <a href={`${admin}/collections/forms/${String(id)}`}>
              {say(previewTexts.back, language)}
            </a>
          </p>
          <p className="own-page__note">{say(previewTexts.note, language)}</p>
          <nav aria-label={say(previewTexts.languages, language)}>
            <ul className="form-preview__languages">
              {locales.map((one) => (
                <li key={one}>
                  <a
                    href={`${admin}/form-preview?form=${String(id)}&locale=${one}`}
                    aria-current={one === locale ? 'page' : undefined}
                  >
                    {localeNames[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <FilledForm
            key={locale}
            id={id}
            uiSchema={toUiSchema(form, locale, await faqsFor(req, form, locale))}
            values={valuesOf({
              today: calendarDateOf(now),
              now: `${now.toISOString().slice(0, 19)}Z`,
            })}
            language={adminLanguageOf(locale)}
          />
        </>
      )}
    </AdminPage>
  )
}
