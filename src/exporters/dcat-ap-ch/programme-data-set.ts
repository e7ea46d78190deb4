import type { LocalizedText } from '../../domain/localized-text.ts'
import { filesOf } from '../programme-files.ts'
import type { DataSet } from './data-set.ts'

/** A programme whose figures are public. */
export interface DescribedProgramme {
  identifier: string
  name: LocalizedText
  hasContracts: boolean
  /** When its first state became public, and the last one. RFC 3339, UTC. */
  issued: string
  modified: string
}

const titles = {
  de: 'Kosten und Finanzierung',
  fr: 'Coûts et financement',
  it: 'Costi e finanziamento',
  en: 'Costs and funding',
}

const descriptions = {
  de: 'Was das Programm plant, verpflichtet, ausgibt und erwartet, wer was schuldet, bezahlt und auf das Sperrkonto legt; jede Zahl bis zur Buchung.',
  fr: 'Ce que le programme planifie, engage, dépense et prévoit, qui doit, paie et met sur le compte bloqué; chaque chiffre jusqu’à l’écriture.',
  it: 'Ciò che il programma preventiva, impegna, spende e prevede, chi deve, paga e mette sul conto bloccato; ogni cifra fino alla registrazione.',
  en: 'What the programme plans, commits, spends and expects, who owes, pays and puts into escrow; every figure down to its entries.',
}

/** The figures of a programme as a data set. */
export const programmeDataSet = ({
  identifier,
  name,
  hasContracts,
}: DescribedProgramme): DataSet => ({
  key: `programme-${identifier}`,
  title: Object.fromEntries(
    (['de', 'fr', 'it', 'en'] as const).map((locale) => [
      locale,
      `${titles[locale]}: ${name[locale] ?? name.de ?? identifier}`,
    ]),
  ),
  description: descriptions,
  keywords: [
    { de: 'Kosten', fr: 'coûts', it: 'costi', en: 'costs' },
    { de: 'Finanzierung', fr: 'financement', it: 'finanziamento', en: 'funding' },
    { de: 'Gemeinde', fr: 'commune', it: 'Comune', en: 'municipality' },
  ],
  collections: ['cost-snapshots'],
  distributions: filesOf({ hasContracts }).map((file) => ({
    key: file.name.replace('.', '-'),
    title: file.title,
    path: `/v1/programmes/${identifier}/${file.name}`,
    mediaType: file.mediaType,
    format: file.format,
    isWhole: true,
    ...('conformsTo' in file && { conformsTo: file.conformsTo }),
  })),
})
