import type { CollectionSlug, Payload } from 'payload'

/** The seed knows Honau as part of Root; this is what it was, and what its people had in the catalogue. */
export interface Honau {
  honau: number
  root: number
  /** The administrations. */
  office: number
  rootOffice: number
  variant: number
  responsibility: number
  user: number
  channel: number
  fee: number
  faq: number
  announcement: number
  postalCode: number
  /** A service only Honau has a variant of. */
  service: number
}

export const idOf = async (
  payload: Payload,
  collection: CollectionSlug,
  identifier: string,
): Promise<number> => {
  const { docs } = await payload.find({
    collection,
    where: { identifier: { equals: identifier } },
    depth: 0,
    limit: 1,
  })
  const [doc] = docs
  if (!doc) throw new Error(`There is no ${collection}/${identifier}`)
  return doc.id
}

const published = { _status: 'published' as const }

/** Brings the seeded catalogue to the state before the merger of Honau and Root on 1 January 2025. */
export const beforeTheMerger = async (payload: Payload): Promise<Honau> => {
  const honau = await idOf(payload, 'jurisdictions', 'gemeinde-1057')
  const root = await idOf(payload, 'jurisdictions', 'gemeinde-1065')
  const rootOffice = await idOf(payload, 'authorities', 'gemeinde-1065')
  const service = await idOf(payload, 'services', 'hund-anmelden')
  const channel = await idOf(payload, 'channels', 'eumzug')
  const legalBasis = (await payload.find({ collection: 'legal-bases', limit: 1, depth: 0 })).docs[0]
  await payload.update({
    collection: 'jurisdictions',
    id: honau,
    data: { ...published, validTo: null, abolitionMode: null, successors: [] },
  })
  await payload.update({
    collection: 'jurisdictions',
    id: root,
    data: { ...published, predecessors: [] },
  })
  const office = await payload.create({
    collection: 'authorities',
    data: {
      ...published,
      name: 'Gemeindeverwaltung Honau',
      identifier: 'gemeinde-1057',
      kind: 'gemeinde',
      jurisdiction: honau,
    },
  })
  const create = async (collection: CollectionSlug, data: Record<string, unknown>) =>
    (await payload.create({ collection, data: { ...published, ...data } as never })).id
  const variant = await create('service-variants', {
    service,
    jurisdiction: honau,
    offered: 'yes',
    status: 'active',
    localName: 'Honauer Hundeanmeldung',
    owner: office.id,
  })
  const responsibility = await create('responsibilities', {
    service,
    jurisdiction: honau,
    authority: office.id,
    role: 'competent',
    connectBy: 'residence',
    owner: office.id,
  })
  const fee = await create('fees', {
    title: 'Hundemarke Honau',
    identifier: 'fee-hundemarke-honau',
    key: 'hundemarke-honau',
    kind: 'fixed',
    amountRappen: 1500,
    currency: 'CHF',
    service,
    jurisdiction: honau,
    validFrom: '2020-01-01',
    legalBasis: legalBasis?.id,
  })
  const { availability } = await payload.findByID({ collection: 'channels', id: channel, depth: 0 })
  await payload.update({
    collection: 'channels',
    id: channel,
    data: {
      ...published,
      availability: [
        ...(availability ?? []).filter(({ jurisdiction }) => jurisdiction !== root),
        { jurisdiction: honau, from: '2020-01-01', status: 'available' },
      ],
    },
  })
  return {
    ...{ honau, root, office: office.id, rootOffice, service, channel },
    ...{ variant, responsibility, fee },
    user: await create('users', {
      name: 'Redaktion Honau',
      email: 'redaktion@honau.example',
      password: 'nur-in-dieser-Probe-gültig-1',
      grants: [{ role: 'local-editor', authority: office.id }],
    }),
    faq: await create('faqs', {
      question: 'Wo hole ich die Hundemarke in Honau?',
      answer: aText('Am Schalter.'),
      audience: 'public',
      jurisdiction: honau,
    }),
    announcement: await create('announcements', {
      title: 'Schalter in Honau geschlossen',
      body: aText('Am 24. Dezember.'),
      kind: 'news',
      severity: 'info',
      from: '2024-12-24T00:00:00.000Z',
      jurisdictions: [honau, root],
    }),
    postalCode: await create('postal-codes', {
      code: '6038',
      jurisdiction: honau,
      municipalityName: 'Honau',
      addressShare: 5,
    }),
  }
}

const aText = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        children: [
          { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})
