'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  Form,
  RenderFields,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { ClientField, FormState } from 'payload'
import { useId, useState } from 'react'

import { inLanguage } from '../../i18n/in-language.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { requestJson } from '../workflow/request-json.ts'
import { Original } from './original.tsx'
import { translateTexts } from './texts.ts'
import { type Translatable, translatable, valueAt } from './translatable.ts'

interface SideBySideProps {
  /** The document in German. */
  german: object
  /** The document in the other language, as a form. */
  formState: FormState
  locale: string
  /** Name of the other language. */
  language: string
  /** Field of the translation state. */
  stateField: string
  mayEdit: boolean
  mayReview: boolean
}

/** German on the left, to be read; the other language on the right, in the fields the document has for it. */
export const SideBySide = (props: SideBySideProps) => (
  <Form initialState={props.formState} disableValidationOnSubmit>
    <Rows {...props} />
  </Form>
)

const Rows = ({ german, formState, mayEdit, mayReview, ...target }: SideBySideProps) => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const say = (text: AdminText) => inLanguage(text, i18n.language)
  const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' }).fields
  const texts = translatable(fields, formState, (field, row) => nameOf(field, row, i18n as I18n), {
    parentPath: '',
    parentSchemaPath: collectionSlug ?? '',
    within: [],
  })
  if (texts.length === 0) return <p>{say(translateTexts.empty)}</p>
  return (
    <>
      {!mayEdit && <p>{say(translateTexts.readOnly)}</p>}
      <div className="translate__head" aria-hidden="true">
        <span>{say(translateTexts.original)}</span>
        <span>{target.language}</span>
      </div>
      {texts.map((text) => (
        <Row
          key={text.path}
          text={text}
          german={valueAt(german, text.path)}
          locale={target.locale}
          readOnly={!mayEdit}
        />
      ))}
      {mayEdit && <Save texts={texts} {...target} mayReview={mayReview} />}
    </>
  )
}

interface RowProps {
  text: Translatable
  german: unknown
  locale: string
  readOnly: boolean
}

const Row = ({ text, german, locale, readOnly }: RowProps) => {
  const { i18n } = useTranslation()
  const heading = useId()
  const name = [...text.within, nameOf(text.field, undefined, i18n as I18n)].join(' › ')
  return (
    <section className="translate__row" aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <div lang="de" className="translate__original">
        <Original value={german} nothing={inLanguage(translateTexts.nothing, i18n.language)} />
      </div>
      <div lang={locale === 'de-simple' ? 'de' : locale}>
        <RenderFields
          fields={[text.field]}
          forceRender
          margins={false}
          parentIndexPath=""
          parentPath={text.parentPath}
          parentSchemaPath={text.parentSchemaPath}
          permissions
          readOnly={readOnly}
        />
      </div>
    </section>
  )
}

interface SaveProps {
  texts: readonly Translatable[]
  locale: string
  stateField: string
  mayReview: boolean
}

const Save = ({ texts, locale, stateField, mayReview }: SaveProps) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const say = (text: AdminText) => inLanguage(text, i18n.language)
  const save = async (isReviewed: boolean) => {
    setBusy(true)
    // Only what holds texts: whoever translates writes nothing else.
    const data = getData() as Record<string, unknown>
    const names = new Set(texts.map(({ path }) => path.split('.')[0] ?? path))
    const answer = await requestJson(
      `/api/${collectionSlug ?? ''}/${String(id)}?locale=${locale}&draft=true&depth=0`,
      {
        method: 'PATCH',
        language: i18n.language,
        body: {
          ...Object.fromEntries([...names].map((name) => [name, data[name]])),
          ...(isReviewed && { translationState: { [stateField]: 'reviewed' } }),
        },
      },
    )
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message || say(translateTexts.failed))
      return
    }
    toast.success(say(translateTexts.saved))
    setModified(false)
    router.refresh()
  }
  const button = (text: AdminText, isReviewed: boolean) => (
    <button
      type="button"
      className={`translate__button${isReviewed ? '' : ' translate__button--primary'}`}
      disabled={isBusy}
      onClick={() => void save(isReviewed)}
    >
      {say(text)}
    </button>
  )
  return (
    <div className="translate__buttons">
      {button(translateTexts.save, false)}
      {mayReview && button(translateTexts.review, true)}
    </div>
  )
}

type I18n = Parameters<typeof getTranslation>[1]

/** What people call a field, or one row of an array. */
const nameOf = (field: ClientField, row: number | undefined, i18n: I18n): string => {
  if (row !== undefined && field.type === 'array') {
    const singular = field.labels?.singular ?? field.label
    return `${singular ? getTranslation(singular, i18n) : field.name} ${String(row + 1)}`
  }
  return 'label' in field && field.label ? getTranslation(field.label, i18n) : ''
}
