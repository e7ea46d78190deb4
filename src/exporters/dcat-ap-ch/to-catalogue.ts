import type { ExportSettings } from '../../domain/export-settings.ts'
import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import { type Locale, locales } from '../../domain/locale.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import type { GraphNode } from '../graph-node.ts'
import { areaIri, languageIri, switzerland } from '../iris.ts'
import { descriptions, serviceDescriptions, titles } from './catalogue-texts.ts'
import type { DataSet, Distribution } from './data-set.ts'
import { dataSets } from './data-sets.ts'
import { type DescribedProgramme, programmeDataSet } from './programme-data-set.ts'
import {
  continuously,
  fileTypeIri,
  governmentTheme,
  licenceIris,
  mediaTypeIri,
  themeTaxonomy,
} from './vocabulary.ts'

/** When the data of a collection changed for the first and the last time. RFC 3339, UTC. */
export interface DataState {
  issued: string
  modified: string
}

/** Everything the description of the data is made of. */
interface Described {
  settings: ExportSettings
  /** Beginning of the names. */
  base: string
  /** Address of the server the data come from. */
  server: string
  /** By collection; one that is absent never had data. */
  states: ReadonlyMap<string, DataState>
  /** Programmes whose figures are public. Default: none. */
  programmes?: readonly DescribedProgramme[]
  /** The areas the data are about; empty: the country. */
  areas: readonly Jurisdiction[]
}

/** Languages a description may be in. Source: eCH-0200. */
const describedIn = ['de', 'fr', 'it', 'en'] as const satisfies readonly Locale[]

/** Identifier of a data set, as opendata.swiss wants it: its name, and who gives it. */
const identifierOf = (key: string): string => `${key}@schaltwerk`

/**
 * The description of the data as nodes of a graph; every node that is named is in the graph with its type. Undefined
 * where nothing was published yet. Source: DCAT-AP CH 2.0, and eCH-0200 where that demands more.
 */
export const toCatalogue = (described: Described): GraphNode[] | undefined => {
  const { base, states, programmes = [] } = described
  const whole = stateOf([...states.keys()], states)
  if (!whole) return undefined
  const sets = [
    ...dataSets.flatMap((dataSet) => {
      const state = dataSet.collections.length === 0 ? whole : stateOf(dataSet.collections, states)
      return state ? [{ dataSet, state }] : []
    }),
    ...programmes.map((programme) => {
      const { issued, modified } = programme
      return { dataSet: programmeDataSet(programme), state: { issued, modified } }
    }),
  ]
  const ids = sets.map(({ dataSet }) => dataSetIri(base, dataSet))
  return [
    catalogueNode(described, whole, ids),
    ...sets.flatMap(({ dataSet, state }) => dataSetNodes(dataSet, state, described)),
    dataServiceNode(described, ids),
    ...sharedNodes(described),
  ]
}

const catalogueNode = (described: Described, state: DataState, ids: string[]): GraphNode => {
  const { base, settings, server } = described
  const { publisherName, licence } = settings
  return {
    id: `${base}/v1/export/dcat-ap-ch`,
    type: 'Catalog',
    identifier: identifierOf('catalogue'),
    title: mapped(
      titles,
      (title, locale) => `${title}: ${publisherName[locale] ?? publisherName.de ?? ''}`,
    ),
    description: descriptions,
    homepage: `${server}/`,
    themeTaxonomy: [themeTaxonomy],
    license: licenceIris[licence],
    ...commonProperties(described),
    ...state,
    dataset: ids,
    service: [serviceIri(base)],
  }
}

const dataServiceNode = (described: Described, ids: string[]): GraphNode => {
  const { base, settings, server } = described
  const { publisher, contactPoint } = commonProperties(described)
  return {
    id: serviceIri(base),
    type: 'DataService',
    identifier: identifierOf('api'),
    title: titles,
    description: serviceDescriptions,
    publisher,
    contactPoint,
    license: licenceIris[settings.licence],
    endpointURL: `${server}/v1`,
    endpointDescription: `${server}/v1/openapi.json`,
    servesDataset: ids,
  }
}

const mapped = (text: LocalizedText, change: (value: string, locale: Locale) => string) =>
  Object.fromEntries(
    describedIn.flatMap((locale) => {
      const value = text[locale]
      return value === undefined ? [] : [[locale, change(value, locale)]]
    }),
  )

const stateOf = (
  collections: readonly string[],
  states: ReadonlyMap<string, DataState>,
): DataState | undefined => {
  const known = collections.flatMap((collection) => states.get(collection) ?? [])
  const issued = known.map((state) => state.issued).sort()[0]
  const modified = known
    .map((state) => state.modified)
    .sort()
    .at(-1)
  return issued === undefined || modified === undefined ? undefined : { issued, modified }
}

const dataSetIri = (base: string, { key }: DataSet): string =>
  `${base}/v1/export/dcat-ap-ch/data-sets/${key}`

const serviceIri = (base: string): string => `${base}/v1/export/dcat-ap-ch/api`

const contactIri = (base: string): string => `${base}/v1/export/dcat-ap-ch/contact`

const spatialOf = (areas: readonly Jurisdiction[], base: string): string[] =>
  areas.length === 0 ? [switzerland] : areas.map((area) => areaIri(area, base))

const languages = [...new Set(locales.map(languageIri))]

/** What is said of the catalogue, of each data set and of each distribution. */
const commonProperties = ({ settings, base, areas }: Described) => ({
  publisher: settings.publisherUri,
  contactPoint: [contactIri(base)],
  language: languages,
  spatial: spatialOf(areas, base),
})

const dataSetNodes = (dataSet: DataSet, state: DataState, described: Described): GraphNode[] => {
  const { base, server } = described
  const id = dataSetIri(base, dataSet)
  const { title, description, keywords, distributions, key } = dataSet
  return [
    {
      id,
      type: 'Dataset',
      identifier: identifierOf(key),
      title,
      description,
      ...commonProperties(described),
      ...state,
      theme: [governmentTheme],
      keyword: Object.fromEntries(
        describedIn.map((locale) => [locale, keywords.flatMap((keyword) => keyword[locale] ?? [])]),
      ),
      accrualPeriodicity: continuously,
      landingPage: `${server}/v1/docs`,
      distribution: distributions.map((one) => `${id}/${one.key}`),
    },
    ...distributions.flatMap((one) =>
      distributionNodes(one, {
        id,
        identifier: identifierOf(`${key}-${one.key}`),
        state,
        described,
      }),
    ),
  ]
}

interface Placed {
  /** Of the data set. */
  id: string
  identifier: string
  state: DataState
  described: Described
}

const distributionNodes = (
  { key, title, path, mediaType, format, isWhole, conformsTo }: Distribution,
  { id, identifier, state, described }: Placed,
): GraphNode[] => {
  const { base, server, settings } = described
  const { publisher, contactPoint, language } = commonProperties(described)
  const address = `${server}${path}`
  return [
    {
      id: `${id}/${key}`,
      type: 'Distribution',
      identifier,
      title,
      ...{ publisher, contactPoint, language },
      ...state,
      license: licenceIris[settings.licence],
      accessURL: address,
      ...(isWhole ? { downloadURL: address } : { accessService: serviceIri(base) }),
      mediaType: mediaTypeIri(mediaType),
      format: fileTypeIri(format),
      ...(conformsTo !== undefined && { conformsTo: [conformsTo] }),
    },
    { id: address, type: 'Resource' },
    { id: mediaTypeIri(mediaType), type: 'MediaTypeOrExtent' },
    { id: fileTypeIri(format), type: 'MediaTypeOrExtent' },
    ...(conformsTo === undefined ? [] : [{ id: conformsTo, type: 'Standard' }]),
  ]
}

/** What is named by many, once. */
const sharedNodes = ({ settings, base, server, areas }: Described): GraphNode[] => [
  { id: settings.publisherUri, type: 'Agent', name: settings.publisherName },
  {
    id: contactIri(base),
    type: ['Kind', 'Organization'],
    fn: settings.contactName,
    hasEmail: `mailto:${settings.contactEmail}`,
    ...(settings.contactUrl !== undefined && { hasURL: settings.contactUrl }),
  },
  { id: licenceIris[settings.licence], type: 'LicenseDocument' },
  { id: governmentTheme, type: 'Concept' },
  { id: themeTaxonomy, type: 'ConceptScheme' },
  { id: continuously, type: 'Frequency' },
  { id: `${server}/v1/docs`, type: 'Document' },
  { id: `${server}/`, type: 'Document' },
  ...languages.map((id): GraphNode => ({ id, type: 'LinguisticSystem' })),
  ...spatialOf(areas, base).map((id): GraphNode => ({ id, type: 'Location' })),
]
