import type { LocalizedText } from './localized-text.ts'

/** Terms of use of opendata.swiss: whether to name the source, and whether to ask before commercial use. */
export const licences = ['open', 'by', 'ask', 'by-ask'] as const

export type Licence = (typeof licences)[number]

/** Who hands out the data of the catalogue, and on which terms, as far as an administrator decides it. */
export interface ExportSettings {
  /** Beginning of the names of everything in linked data, without a slash at the end. Absent: the address of the server. */
  baseUri?: string
  publisherName: LocalizedText
  /** Name of the publisher in linked data: its page, or its number in a register. */
  publisherUri: string
  licence: Licence
  contactName: LocalizedText
  contactEmail: string
  /** Absent: there is no page. */
  contactUrl?: string
}

/** What holds until an administrator decides otherwise. */
export const defaultExportSettings: ExportSettings = {
  publisherName: {
    de: 'Trägerschaft des Leistungskatalogs',
    fr: 'Organisme responsable du catalogue des prestations',
    it: 'Ente responsabile del catalogo delle prestazioni',
    en: 'Body responsible for the service catalogue',
  },
  publisherUri: 'https://schaltwerk.example/',
  licence: 'open',
  contactName: {
    de: 'Fachstelle Leistungskatalog',
    fr: 'Service spécialisé du catalogue des prestations',
    it: 'Servizio specializzato per il catalogo delle prestazioni',
    en: 'Service catalogue office',
  },
  contactEmail: 'katalog@schaltwerk.example',
}
