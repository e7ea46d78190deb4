import type { Locale } from '../../domain/locale.ts'
import { inLocale } from '../../domain/localized-text.ts'
import type { Faq } from '../../domain/service/building-blocks.ts'
import { languageTag } from '../language-tag.ts'

/** Questions with their answers, those that can be read in the locale. Source: schema:FAQPage. */
export const toFaqPage = (faqs: readonly Faq[], locale: Locale) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: languageTag(locale),
  mainEntity: faqs.flatMap((faq) => {
    const question = inLocale(faq.question, locale)?.value
    const answer = inLocale(faq.answer, locale)?.value
    return question === undefined || answer === undefined
      ? []
      : [
          {
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: answer.html },
          },
        ]
  }),
})
