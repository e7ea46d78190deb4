import type { CaseText } from './workflow-definition.ts'

/** A text in a language, else in German, with the number and the service of the case in their places. */
export const saidIn = (
  text: CaseText,
  language: string,
  { number, service }: { number: string; service: string },
): string =>
  (
    (language === 'fr' || language === 'it' || language === 'en' ? text[language] : undefined) ||
    text.de
  )
    .replaceAll('{number}', number)
    .replaceAll('{service}', service)
