import type { CollectionSlug, Payload } from 'payload'

/** A rich text of one paragraph. */
export const aRichText = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        format: '' as const,
        indent: 0,
        version: 1,
        children: [
          { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

type Data = Record<string, unknown>
type Builder = (payload: Payload, marker: string) => Data | Promise<Data>

const titled: Builder = (_, marker) => ({ title: `${marker} Titel` })

const idOf = async (payload: Payload, collection: CollectionSlug): Promise<number> => {
  const marker = `nötig-${crypto.randomUUID().slice(0, 8)}`
  return create(payload, collection, await aDocumentsData(payload, collection, marker))
}

const create = async (payload: Payload, collection: CollectionSlug, data: Data) => {
  const { id } = await payload.create({
    collection,
    data: { ...data, _status: 'published' } as never,
  })
  return id
}

/** A workflow of one version that is active and ends at once. */
const anActiveWorkflow = async (payload: Payload): Promise<number> => {
  const end = { name: 'end', label: { de: 'Erledigt' }, step: { key: 'close', options: {} } }
  const { id } = await payload.create({
    collection: 'workflows',
    data: {
      title: 'Ablauf',
      key: `noetig-${crypto.randomUUID().slice(0, 8)}`,
      version: 1,
      state: 'active',
      definition: { initial: end.name, states: [end], transitions: [] },
    },
  })
  return id
}

/** Makes somebody competent for a service: a person may publish it only then. */
export const aCompetentAuthority = async (payload: Payload, service: number): Promise<void> => {
  const jurisdiction = await idOf(payload, 'jurisdictions')
  const office = await aDocumentsData(payload, 'authorities', `Stelle ${String(service)}`)
  const authority = await create(payload, 'authorities', { ...office, jurisdiction })
  const rule = { service, jurisdiction, authority, role: 'competent', connectBy: 'residence' }
  await create(payload, 'responsibilities', rule)
}

/** A document with everything it needs to be published, the marker in each of its texts, by collection. */
const builders: Record<string, Builder> = {
  services: async (payload, marker) => ({
    title: `${marker} Titel`,
    summary: `${marker} Kurzbeschreibung`,
    description: aRichText(`${marker} Beschreibung`),
    synonyms: [marker],
    level: 'gemeinde',
    variantPolicy: 'allowed',
    feeRule: 'free',
    audiences: ['bevoelkerung'],
    topics: [await idOf(payload, 'topics')],
    channels: [await idOf(payload, 'channels')],
    digitalMaturity: '0',
    status: 'active',
    internalNote: `${marker} intern`,
  }),
  'service-variants': async (payload, marker) => ({
    service: await idOf(payload, 'services'),
    jurisdiction: await idOf(payload, 'jurisdictions'),
    offered: 'yes',
    localName: marker,
    status: 'active',
  }),
  authorities: (_, marker) => ({ name: marker, kind: 'kanton', sedexId: marker }),
  jurisdictions: (_, marker) => ({ longName: marker.slice(0, 60), kind: 'service-area' }),
  responsibilities: async (payload) => ({
    service: await idOf(payload, 'services'),
    jurisdiction: await idOf(payload, 'jurisdictions'),
    authority: await idOf(payload, 'authorities'),
    role: 'competent',
    connectBy: 'residence',
  }),
  'responsibility-templates': async (payload) => ({
    service: await idOf(payload, 'services'),
    areaKind: 'municipality',
    role: 'competent',
    connectBy: 'residence',
  }),
  channels: (_, marker) => ({ title: marker, kind: 'counter' }),
  topics: (_, marker) => ({ title: marker, catalogue: 'privat' }),
  'life-events': titled,
  'business-events': titled,
  evidences: titled,
  outputs: titled,
  'legal-bases': (_, marker) => ({ title: marker, level: 'srl', number: '200' }),
  fees: async (payload, marker) => ({
    title: marker,
    key: 'gebuehr',
    kind: 'fixed',
    amountRappen: 1750,
    currency: 'CHF',
    service: await idOf(payload, 'services'),
    validFrom: '2026-01-01',
    legalBasis: await idOf(payload, 'legal-bases'),
  }),
  faqs: (_, marker) => ({
    question: `${marker}?`,
    answer: aRichText(marker),
    audience: 'public',
  }),
  announcements: (_, marker) => ({
    title: marker,
    body: aRichText(marker),
    kind: 'news',
    severity: 'info',
    from: '2026-01-01T00:00:00.000Z',
  }),
  newsletters: (_, marker) => ({
    title: marker,
    number: `${String(1 + Math.floor(Math.random() * 98))}/20${String(10 + Math.floor(Math.random() * 80))}`,
  }),
  'thesaurus-entries': (_, marker) => ({ term: marker, synonyms: [`${marker} anders`] }),
  'glossary-terms': (_, marker) => ({ term: marker, definition: `${marker} heisst etwas.` }),
  forms: async (payload, marker) => ({
    title: marker,
    service: await idOf(payload, 'services'),
    caseWorkflow: await anActiveWorkflow(payload),
    auth: 'none',
    botProtection: 'setting',
    sections: [
      {
        title: marker,
        fields: [{ name: 'lastName', type: 'text', label: 'Name', required: true }],
      },
    ],
    privacy: {
      purpose: `${marker} bearbeiten`,
      retentionDays: 90,
      legalBasis: await idOf(payload, 'legal-bases'),
    },
  }),
}

/** Slugs of the collections with drafts, as far as there is a builder for each; a test compares this with the configuration. */
export const contentSlugs = Object.keys(builders) as CollectionSlug[]

interface Options {
  status?: 'draft' | 'published'
  /** Fields that matter to the test. */
  data?: Data
}

/** What it takes to create a valid document of a collection. */
export const aDocumentsData = async (
  payload: Payload,
  collection: CollectionSlug,
  marker: string,
): Promise<Data> => {
  const builder = builders[collection]
  if (!builder) throw new Error(`tests/support/builders.ts has no builder for ${collection}`)
  return builder(payload, marker)
}

/** Creates a valid document, published unless told otherwise; a published service has a competent authority. */
export const aDocument = async (
  payload: Payload,
  collection: CollectionSlug,
  marker: string,
  { status = 'published', data = {} }: Options = {},
): Promise<{ id: number } & Data> => {
  const complete = await aDocumentsData(payload, collection, marker)
  const created = await payload.create({
    collection,
    data: { ...complete, ...data, _status: status } as never,
    draft: status === 'draft',
  })
  if (collection === 'services' && status === 'published') {
    await aCompetentAuthority(payload, created.id)
  }
  return created as unknown as { id: number } & Data
}
