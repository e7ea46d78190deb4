import { type DocumentViewServerProps, type FormState, isolateObjectProperty } from 'payload'

import { mayReviewTranslation } from '../../access/may-review-translation.ts'
import type { TranslationState } from '../../domain/editorial/translation-state.ts'
import { findDraft } from '../../editorial/find-draft.ts'
import { mayEdit } from '../../editorial/may-edit.ts'
import { translationField } from '../../fields/translation-field.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { defaultLocale, localeNames, translatedLocales } from '../../i18n/locales.ts'
import { SideBySide } from './side-by-side.tsx'
import { translateTexts, translationStateTexts } from './texts.ts'
import './translate.css'

interface TranslateProps extends DocumentViewServerProps {
  formState: FormState
}

/** German and one other language of a document beside each other; the language is that of the admin's own choice. */
export const Translate = async ({ formState, initPageResult, locale }: TranslateProps) => {
  const { collectionConfig, docID, req } = initPageResult
  const slug = collectionConfig?.slug ?? ''
  const id = Number(docID)
  const german = await findDraft(
    isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    slug,
    id,
    { asPerson: true },
  )
  const states = german.translationState as Record<string, TranslationState | null> | undefined
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, req.i18n.language)
  const stateOf = (code: string) =>
    say(translationStateTexts[states?.[translationField(code)] ?? 'missing'])
  const base = `${req.payload.config.routes.admin}/collections/${slug}/${String(id)}/translate`
  const target = translatedLocales.find((code) => code === locale?.code)
  return (
    <div className="translate gutter--left gutter--right">
      <h2>{say(translateTexts.heading)}</h2>
      <nav aria-label={say(translateTexts.choose)} className="translate__languages">
        {translatedLocales.map((code) => (
          <a
            key={code}
            href={`${base}?locale=${code}`}
            {...(code === target && { 'aria-current': 'page' as const })}
          >
            {localeNames[code]} <small>{stateOf(code)}</small>
          </a>
        ))}
      </nav>
      {target === undefined ? (
        <p>{say(translateTexts.choose)}</p>
      ) : (
        <>
          <p>
            {localeNames[defaultLocale]} → {localeNames[target]}, {say(translateTexts.state)}:{' '}
            <strong>{stateOf(target)}</strong>
          </p>
          <SideBySide
            key={target}
            german={JSON.parse(JSON.stringify(german)) as object}
            formState={formState}
            locale={target}
            language={localeNames[target]}
            stateField={translationField(target)}
            mayEdit={await mayEdit(req, slug, german)}
            mayReview={mayReviewTranslation(req.user, german.owner, target)}
          />
        </>
      )}
    </div>
  )
}
