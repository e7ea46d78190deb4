import { messageIdOf, messageOf, variantParts } from '../../../../src/domain/webhook/message.ts'

const change = {
  collection: 'services',
  identifier: 'hund-anmelden',
  sequence: 7,
  changedAt: '2026-03-01T08:00:00.000Z',
  record: { identifier: 'hund-anmelden' },
} as const

const base = 'https://katalog.example'

describe('a message to a webhook', () => {
  it('says what happened, when, and where it is read', () => {
    expect(messageOf(change, base)).toEqual({
      type: 'services.upserted',
      timestamp: '2026-03-01T08:00:00.000Z',
      data: {
        collection: 'services',
        identifier: 'hund-anmelden',
        sequence: 7,
        change: 'upsert',
        self: 'https://katalog.example/v1/services/hund-anmelden',
        record: { identifier: 'hund-anmelden' },
      },
    })
  })

  it('has no record of what is public no more', () => {
    const { type, data } = messageOf({ ...change, record: null }, base)
    expect(type).toBe('services.removed')
    expect(data).toMatchObject({ change: 'remove' })
    expect('record' in data).toBe(false)
  })

  it.each([
    ['service-variants', 'hund@sursee', '/v1/services/hund'],
    ['fees', 'taxe', '/v1/changes?collection=fees&after=6&limit=1'],
    ['faqs', 'warum', '/v1/faqs/warum'],
  ] as const)('about %s leads to %s', (collection, identifier, path) => {
    expect(messageOf({ ...change, collection, identifier }, base).data.self).toBe(base + path)
  })

  it('about a state of a programme leads to what it was when it became public, and does not carry the ledger', () => {
    const record = { programme: 'digitale-gemeinde', publicSince: '2022-02-01T08:00:00.000Z' }
    const { data } = messageOf({ ...change, collection: 'cost-snapshots', record }, base)
    expect(data.self).toBe(
      `${base}/v1/programmes/digitale-gemeinde?asOf=2022-02-01T08%3A00%3A00.000Z`,
    )
    expect(data).not.toHaveProperty('record')
  })

  it('is named by whom it is for and by the turn of the change alone', () => {
    expect([messageIdOf(1, 23), messageIdOf(12, 3)]).toEqual(['msg_1_23', 'msg_12_3'])
  })
})

it('a variant is called by its service and its area', () => {
  expect(variantParts('hund-anmelden@sursee')).toEqual({
    service: 'hund-anmelden',
    jurisdiction: 'sursee',
  })
})
