import type { FieldText } from '../../i18n/texts.ts'

/** The public name of a row. */
export const keyText: FieldText = {
  label: { de: 'Kennung', fr: 'Identifiant', it: 'Identificatore', en: 'Identifier' },
  help: {
    de: 'Dauerhafter öffentlicher Name ohne Umlaute und Leerzeichen, zum Beispiel «abnahme-basisdienste».',
    fr: 'Nom public permanent sans accents ni espaces, par exemple « abnahme-basisdienste ».',
    it: 'Nome pubblico permanente senza accenti né spazi, per esempio «abnahme-basisdienste».',
    en: 'Permanent public name without accents and spaces, for example “abnahme-basisdienste”.',
  },
}

/** The programme something belongs to. */
export const programmeText: FieldText = {
  label: { de: 'Programm', fr: 'Programme', it: 'Programma', en: 'Programme' },
}

/** A year of the calendar. */
export const yearText: FieldText = { label: { de: 'Jahr', fr: 'Année', it: 'Anno', en: 'Year' } }
