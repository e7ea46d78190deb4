import type { LocalizedText } from '../domain/localized-text.ts'

/** A form in which the figures of a state are handed out. */
export interface ProgrammeFile {
  /** Below the address of the programme. */
  name: string
  title: LocalizedText
  mediaType: string
  /** Name in the list of file types of the EU. */
  format: 'CSV' | 'JSON' | 'XLSX'
  /** Whether its words are in one language. */
  isLocalized: boolean
  /** The standard it follows. */
  conformsTo?: string
}

const text = (de: string, fr: string, it: string, en: string): LocalizedText => ({ de, fr, it, en })

const costs = text('Kosten', 'Coûts', 'Costi', 'Costs')
const contributions = text('Beiträge', 'Contributions', 'Contributi', 'Contributions')
const projects = text('Vorhaben', 'Projets', 'Progetti', 'Projects')
const entries = text('Buchungen', 'Écritures', 'Registrazioni', 'Entries')

const inForm = (title: LocalizedText, form: string): LocalizedText =>
  Object.fromEntries(Object.entries(title).map(([locale, words]) => [locale, `${words}, ${form}`]))

const csv = { mediaType: 'text/csv', format: 'CSV', isLocalized: false } as const
const jsonAnswer = { mediaType: 'application/json', format: 'JSON', isLocalized: false } as const
const workbook = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  format: 'XLSX',
  isLocalized: true,
} as const

/** Every form in which the figures of a state are handed out: all of them tell the same. */
export const programmeFiles = [
  { name: 'costs', title: inForm(costs, 'JSON'), ...jsonAnswer },
  { name: 'costs.csv', title: inForm(costs, 'CSV'), ...csv },
  { name: 'costs.xlsx', title: inForm(costs, 'XLSX'), ...workbook },
  { name: 'contributions', title: inForm(contributions, 'JSON'), ...jsonAnswer },
  { name: 'contributions.csv', title: inForm(contributions, 'CSV'), ...csv },
  { name: 'contributions.xlsx', title: inForm(contributions, 'XLSX'), ...workbook },
  {
    name: 'projects.csv',
    title: inForm(projects, 'CSV'),
    ...csv,
    isLocalized: true,
  },
  { name: 'entries', title: inForm(entries, 'JSON'), ...jsonAnswer },
  {
    name: 'datapackage.json',
    title: text(
      'Fiscal Data Package',
      'Fiscal Data Package',
      'Fiscal Data Package',
      'Fiscal Data Package',
    ),
    ...jsonAnswer,
    conformsTo: 'https://specs.frictionlessdata.io/fiscal-data-package/',
  },
  {
    name: 'ocds.json',
    title: text('Verträge, OCDS', 'Contrats, OCDS', 'Contratti, OCDS', 'Contracts, OCDS'),
    ...jsonAnswer,
    isLocalized: true,
    conformsTo: 'https://standard.open-contracting.org/1.1/',
  },
] as const satisfies readonly ProgrammeFile[]

/** The forms a state can be handed out in: without a contract there is no release. */
export const filesOf = ({ hasContracts }: { hasContracts: boolean }) =>
  programmeFiles.filter(({ name }) => hasContracts || name !== 'ocds.json')

/** Name of a form in which the figures of a state are handed out. */
export type ProgrammeFileName = (typeof programmeFiles)[number]['name']
