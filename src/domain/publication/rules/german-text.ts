import { defaultLocale } from '../../locale.ts'
import type { LocalizedRichText, LocalizedText } from '../../localized-text.ts'
import { found, type PublicationFinding } from '../finding.ts'

type Text = LocalizedRichText | LocalizedText

const isWritten = (text: Text | undefined): boolean => {
  const german = text?.[defaultLocale]
  return (typeof german === 'string' ? german : (german?.text ?? '')).trim() !== ''
}

/** E1: these texts exist in German. */
export const germanText =
  <TField extends string>(...fields: readonly TField[]) =>
  (record: Readonly<Partial<Record<TField, Text>>>): PublicationFinding[] =>
    fields
      .filter((field) => !isWritten(record[field]))
      .map((field) => found('E1_GERMAN_TEXT_MISSING', `/${field}/${defaultLocale}`))
