import { inLocale } from '../../../../domain/localized-text.ts'
import { licenceIris } from '../../../../exporters/dcat-ap-ch/index.ts'
import { adminLanguageOf } from '../../../../i18n/locales.ts'
import type { FileSource } from './file-source.ts'
import { sheetTexts } from './sheet-texts.ts'
import type { Sheet } from './to-workbook.ts'

/** What the file is: of which programme and state, from what sources, on which terms. */
export const aboutSheet = ({ state, locale, settings }: FileSource): Sheet => {
  const language = adminLanguageOf(locale)
  const rows: [keyof typeof sheetTexts, string | undefined][] = [
    ['programme', inLocale(state.name, locale)?.value ?? state.programme],
    ['snapshot', state.identifier],
    ['asOf', state.asOf],
    ['publicSince', state.publicSince],
    ...state.sources.map((source): ['source', string] => ['source', source]),
    ['note', state.note],
    ['licence', licenceIris[settings.licence]],
    ['currency', 'CHF'],
    ['demo', state.isDemo ? sheetTexts.isDemo[language] : undefined],
  ]
  return {
    name: sheetTexts.about[language],
    columns: [
      { title: sheetTexts.key[language], holds: 'words' },
      { title: sheetTexts.value[language], holds: 'words' },
    ],
    rows: rows.flatMap(([key, value]) =>
      value === undefined ? [] : [[sheetTexts[key][language], value]],
    ),
  }
}
