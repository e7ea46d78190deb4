import { isDeepStrictEqual } from 'node:util'

import type { CollectionSlug } from 'payload'

import type { CompleteService } from '../complete-service.ts'
import type { Origin } from '../origin.ts'
import type { Sources } from '../sources.ts'
import { municipalityKey } from './jurisdictions.ts'
import { day, german, type Planned, type Refs } from './planned.ts'

type Own = CompleteService['documents']

/** Legal bases, evidences and outputs, each where the service that needs it is written. */
export const planOwnDocuments = (sources: Sources): Planned[] => [
  ...planned(sources, 'evidences', 'evidences', proof),
  ...planned(sources, 'outputs', 'outputs', proof),
  ...planned(sources, 'legal-bases', 'legalBases', law),
  ...sources.laws.map(({ value, origin }) => plan('legal-bases', value, origin, law)),
]

const plan = <T extends { identifier: string }>(
  collection: CollectionSlug,
  value: T,
  origin: Origin,
  document: (value: T, refs: Refs) => Record<string, unknown>,
): Planned => ({
  collection,
  identifier: value.identifier,
  origin: { ...origin, identifier: value.identifier },
  document: (refs) => document(value, refs),
})

/** Two services may bring the same document, as long as they say the same of it; otherwise both stay and clash. */
const planned = <K extends keyof Own>(
  { completeServices }: Sources,
  collection: CollectionSlug,
  kind: K,
  document: (value: Own[K][number], refs: Refs) => Record<string, unknown>,
): Planned[] => {
  const all = completeServices.flatMap(({ value, origin }) =>
    value.documents[kind].map((own) => ({ own: own, origin })),
  )
  return all
    .filter(({ own }, i) => all.findIndex((other) => isDeepStrictEqual(other.own, own)) === i)
    .map(({ own, origin }) => plan(collection, own, origin, document))
}

const proof = ({ title, description, issuer }: Own['evidences'][number], refs: Refs) => ({
  title,
  description,
  issuer: issuer && refs.id('authorities', issuer),
})

const law = ({ level, number, article, title, url, validFrom }: Own['legalBases'][number]) => ({
  title,
  level,
  number,
  article,
  url,
  validFrom: day(validFrom),
})

/** Channels that more than one service shares and no service describes. */
const sharedChannels = [
  {
    identifier: 'schalter-termin',
    title: {
      de: 'Am Schalter, mit Termin',
      fr: 'Au guichet, sur rendez-vous',
      it: 'Allo sportello, su appuntamento',
      en: 'At the counter, by appointment',
    },
    kind: 'counter',
  },
  {
    identifier: 'schalter',
    title: { de: 'Am Schalter', fr: 'Au guichet', it: 'Allo sportello', en: 'At the counter' },
    kind: 'counter',
  },
  {
    identifier: 'my-lu',
    title: {
      de: 'Online über my.lu.ch',
      fr: 'En ligne sur my.lu.ch',
      it: 'Online su my.lu.ch',
      en: 'Online at my.lu.ch',
    },
    kind: 'online',
    url: 'https://my.lu.ch',
    auth: 'strong',
  },
  {
    identifier: 'efiling',
    title: {
      de: 'eFiling der Dienststelle Steuern',
      fr: 'eFiling du service des impôts',
      it: 'eFiling del servizio delle imposte',
      en: 'eFiling of the tax office',
    },
    kind: 'online',
    url: 'https://steuern.lu.ch',
    auth: 'basic',
  },
  {
    identifier: 'easygov',
    title: { de: 'EasyGov.swiss', fr: 'EasyGov.swiss', it: 'EasyGov.swiss', en: 'EasyGov.swiss' },
    kind: 'third-party',
    url: 'https://www.easygov.swiss',
    auth: 'strong',
  },
  {
    identifier: 'online-formular',
    title: {
      de: 'Online-Formular (Demo)',
      fr: 'Formulaire en ligne (démo)',
      it: 'Modulo online (demo)',
      en: 'Online form (demo)',
    },
    kind: 'online',
    url: 'https://www.lu.ch',
  },
  {
    identifier: 'fremdsystem',
    title: {
      de: 'Angebot der zuständigen Stelle im Netz (Demo)',
      fr: 'Offre en ligne du service compétent (démo)',
      it: 'Offerta online del servizio competente (demo)',
      en: 'Online offer of the responsible office (demo)',
    },
    kind: 'third-party',
    url: 'https://www.lu.ch',
  },
] as const

/** Channels, eUmzug with the places and times it was reported for. */
export const planChannels = (sources: Sources): Planned[] => [
  ...planned(sources, 'channels', 'channels', (own, refs) => ({
    title: own.title,
    kind: own.kind,
    url: own.url,
    authority: own.authority && refs.id('authorities', own.authority),
    form: own.form && refs.id('forms', own.form),
    openingHours: own.openingHours,
    auth: own.auth ?? 'none',
    processingTime: own.processingTime,
    conditions: own.conditions,
    availability: own.identifier === 'eumzug' ? eumzugAvailability(sources, refs) : [],
  })),
  ...sharedChannels.map((value) =>
    plan(
      'channels',
      value,
      { file: 'plan/own-documents.ts' },
      ({ identifier: _, ...fields }) => fields,
    ),
  ),
]

const afterwards = '(all others)'

const eumzugAvailability = ({ adoption, municipalities }: Sources, refs: Refs) => {
  const named = new Set(adoption.map(({ value }) => value.municipality))
  const placeOf = (name: string) =>
    municipalities.find(
      ({ value }) => value.active_2026 && value.name.replace(/ \(LU\)$/, '') === name,
    )
  const rows = adoption.flatMap(({ value }) =>
    value.municipality === afterwards
      ? municipalities
          .filter(
            ({ value: place }) =>
              place.active_2026 && !named.has(place.name.replace(/ \(LU\)$/, '')),
          )
          .map(({ value: place }) => ({ ...value, bfs: place.bfs_number }))
      : [{ ...value, bfs: placeOf(value.municipality)?.value.bfs_number ?? 0 }],
  )
  return rows.map(({ bfs, status, first_reported, source }) => ({
    jurisdiction: refs.id('jurisdictions', municipalityKey(bfs)),
    from: day(`${first_reported}-01`),
    status: status === 'available' ? 'available' : 'not-available',
    source,
  }))
}

/** Fees with their legal bases, those of the services written out and those of the table. */
export const planFees = (sources: Sources): Planned[] => [
  ...sources.completeServices.flatMap(({ value: service, origin }) =>
    service.documents.fees.map((own) =>
      plan('fees', own, origin, (fee, refs) => ({
        title: fee.title,
        key: fee.key,
        kind: fee.kind,
        amountRappen: fee.amountRappen,
        minRappen: fee.minRappen,
        maxRappen: fee.maxRappen,
        unit: fee.unit,
        channel: fee.channel && refs.id('channels', fee.channel),
        condition: fee.condition,
        service: refs.id('services', service.identifier),
        jurisdiction: fee.bfs && refs.id('jurisdictions', municipalityKey(fee.bfs)),
        validFrom: day(fee.validFrom),
        validTo: day(fee.validTo),
        legalBasis: refs.id('legal-bases', fee.legalBasis),
        evidence: evidenceRows(fee.evidence),
      })),
    ),
  ),
  ...sources.fees.map(({ value, origin }) =>
    plan('fees', value, origin, (fee, refs) => ({
      title: { de: fee.title_de, fr: fee.title_fr, it: fee.title_it, en: fee.title_en },
      key: fee.key,
      kind: fee.kind,
      amountRappen: fee.amountRappen,
      condition: german(fee.condition_de),
      service: refs.id('services', fee.service),
      validFrom: day(fee.validFrom),
      legalBasis: refs.id('legal-bases', fee.legalBasis),
      evidence: fee.sourceUrl ? [{ field: 'amountRappen', sourceUrl: fee.sourceUrl }] : [],
    })),
  ),
]

/** Evidence as it is stored. */
export const evidenceRows = (rows: CompleteService['evidence'] | undefined) =>
  rows?.map((row) => ({ ...row, retrievedAt: day(row.retrievedAt) }))
