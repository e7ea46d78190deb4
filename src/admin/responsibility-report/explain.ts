import type { Claim } from '../../domain/responsibility/claims.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { nameOf, type Names } from '../../responsibility/read-responsibility-data.ts'
import { connectingFactTexts, reportTexts } from './texts.ts'

/** A calendar date as people here write it: 1.1.2025. */
export const shownDate = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${String(Number(date))}.${String(Number(month))}.${year}`
}

/** Why an authority acts, as a sentence: which rule, for which area, since when, by which law. */
export const explain = (
  { source, rule, area, tookOverFrom }: Claim,
  names: Names,
  language: AdminLanguage,
): string => {
  const sourceText =
    source === 'responsibility'
      ? reportTexts.responsibility
      : rule.authority
        ? reportTexts.namedTemplate
        : reportTexts.template
  const sentence = say(reportTexts.because, language, {
    source: say(sourceText, language),
    area: nameOf(names, 'area', area),
    connectBy: say(connectingFactTexts[rule.connectBy], language),
    period: periodText(rule, language),
    law: rule.legalBasis
      ? say(reportTexts.law, language, { law: nameOf(names, 'law', rule.legalBasis) })
      : say(reportTexts.noLaw, language),
  })
  return tookOverFrom
    ? `${sentence} ${say(reportTexts.tookOver, language, { before: nameOf(names, 'authority', tookOverFrom) })}`
    : sentence
}

const periodText = ({ validFrom, validTo }: Claim['rule'], language: AdminLanguage): string => {
  const values = { from: shownDate(validFrom ?? ''), to: shownDate(validTo ?? '') }
  if (validFrom && validTo) return say(reportTexts.between, language, values)
  if (validFrom) return say(reportTexts.since, language, values)
  return say(validTo ? reportTexts.until : reportTexts.always, language, values)
}
