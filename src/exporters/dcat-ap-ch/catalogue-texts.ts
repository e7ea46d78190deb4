import type { LocalizedText } from '../../domain/localized-text.ts'

/** What the catalogue of the data is called. */
export const titles: LocalizedText = {
  de: 'Leistungskatalog',
  fr: 'Catalogue des prestations',
  it: 'Catalogo delle prestazioni',
  en: 'Service catalogue',
}

/** What it holds. */
export const descriptions: LocalizedText = {
  de: 'Die offenen Daten des Leistungskatalogs von Kanton und Gemeinden.',
  fr: 'Les données ouvertes du catalogue des prestations du canton et des communes.',
  it: 'I dati aperti del catalogo delle prestazioni del Cantone e dei Comuni.',
  en: 'The open data of the service catalogue of the canton and its municipalities.',
}

/** What can be asked at `/v1`. */
export const serviceDescriptions: LocalizedText = {
  de: 'Fragen an den Katalog: eine Leistung, für einen Ort, in einer Sprache, an einem Tag.',
  fr: 'Questions au catalogue: une prestation, pour un lieu, dans une langue, un jour donné.',
  it: 'Domande al catalogo: una prestazione, per un luogo, in una lingua, in un dato giorno.',
  en: 'Questions to the catalogue: one service, for a place, in a language, on a day.',
}
