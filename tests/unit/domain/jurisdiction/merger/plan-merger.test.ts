import type { Merger, MergerState } from '../../../../../src/domain/jurisdiction/merger/merger.ts'
import { aCircle, adligenswil, aState, aVariant, ebikon, honau, root } from './a-state.ts'
import { intoRoot, plan, told } from './told.ts'

const founding: Merger = { from: [1057, 1051], into: 1066, on: '2025-01-01', newName: 'Rontal' }

describe('a merger that cannot be done', () => {
  it.each([
    ['a number nobody has', { from: [9999] }, 'municipality-unknown', '9999'],
    ['a target nobody has', { into: 9999 }, 'municipality-unknown', '9999'],
    [
      'a municipality that shall become part of itself',
      { from: [1065] },
      'municipality-itself',
      '1065',
    ],
    ['no municipality at all', { from: [] }, 'none-ends', ''],
    ['a day that is none', { on: '2025-02-30x' }, 'date-invalid', '2025-02-30x'],
    ['a day the calendar does not have', { on: '2025-02-30' }, 'date-invalid', '2025-02-30'],
    ['a new one with a number that is taken', { newName: 'Neu' }, 'municipality-exists', '1065'],
    ['a new one without a name', { newName: ' ', into: 1066 }, 'name-missing', '1066'],
  ] as const)('tells %s', (_, wrong, kind, subject) => {
    const { problems, operations } = plan({}, {}, { ...intoRoot, ...wrong })
    expect(problems).toEqual([{ kind, subject }])
    expect(operations).toEqual([])
  })

  it('tells a municipality that has ended before', () => {
    const areas = aState().areas.map((area) =>
      area.id === honau ? { ...area, validTo: '2024-12-30' } : area,
    )
    expect(plan({ areas }).problems).toEqual([{ kind: 'municipality-ended', subject: '1057' }])
  })

  it('tells where nobody could take over the work', () => {
    const authorities = aState().authorities.filter(({ area }) => area !== root)
    expect(plan({ authorities }).problems).toMatchObject([{ kind: 'authority-missing' }])
  })

  it('tells decisions about what nobody asked', () => {
    expect(plan({}, { 'variant/1': '2' }).problems).toMatchObject([{ kind: 'decision-unknown' }])
  })

  it('tells documents with changes nobody has published', () => {
    const state = { variants: [aVariant(1, honau)], unpublished: new Set(['service-variants/1']) }
    expect(plan(state).problems).toMatchObject([
      { kind: 'unpublished-changes', document: { collection: 'service-variants', id: 1 } },
    ])
  })
})

describe('the municipalities of a merger', () => {
  it('end on the day before, and lead to the one that stays', () => {
    expect(plan({}).operations.slice(0, 3)).toMatchObject([
      { id: root, data: { admissionMode: '26', predecessors: [honau] } },
      { id: honau, data: { validTo: '2024-12-31', abolitionMode: '29', successors: [root] } },
      { id: 11, collection: 'authorities', data: { validTo: '2024-12-31', successor: 13 } },
    ])
  })

  it('become a new one with an administration of its own', () => {
    const { operations, problems } = plan({}, {}, founding)
    expect(problems).toEqual([])
    expect(operations.slice(0, 6)).toMatchObject([
      {
        action: 'create',
        id: -1,
        data: { longName: 'Rontal', bfsNumber: 1066, validFrom: '2025-01-01', admissionMode: '21' },
      },
      { action: 'create', id: -2, data: { jurisdiction: -1, validFrom: '2025-01-01' } },
      { id: honau, data: { successors: [-1] } },
      { id: adligenswil, data: { successors: [-1] } },
      { id: 11, data: { successor: -2 } },
      { id: 12, data: { successor: -2 } },
    ])
  })
})

describe('the people of a municipality that ends', () => {
  const user = (...grants: [string, number | undefined][]) => ({
    users: [
      {
        id: 8,
        name: 'Redaktion',
        grants: grants.map(([role, authority]) => ({
          role,
          rest: {},
          ...(authority !== undefined && { authority }),
        })),
      },
    ],
  })

  it('work for the one that stays', () => {
    expect(told(user(['local-editor', 11], ['reviewer', 14]))).toEqual([
      [
        'move-grant',
        8,
        {
          grants: [
            { role: 'reviewer', authority: 14 },
            { role: 'local-editor', authority: 13 },
          ],
        },
      ],
    ])
  })

  it('hold a role once where they held it at both', () => {
    expect(told(user(['local-editor', 11], ['local-editor', 13]))).toEqual([
      ['move-grant', 8, { grants: [{ role: 'local-editor', authority: 13 }] }],
    ])
  })

  it('are a question where they would gain a role they do not have there', () => {
    const state = user(['local-editor', 11], ['reviewer', 13])
    expect(plan(state).undecided).toEqual(['grant/8'])
    expect(told(state, { 'grant/8': 'keep' })).toEqual([
      ['move-grant', 8, { grants: [{ role: 'reviewer', authority: 13 }] }],
    ])
  })
})

describe('the circles of a municipality that ends', () => {
  const withCircles = (...circles: ReturnType<typeof aCircle>[]) => ({
    areas: [...aState().areas, ...circles],
  })

  it('stay those of the one that stays', () => {
    const state = withCircles(aCircle(70, 'rav', [honau]), aCircle(71, 'rav', [root]))
    expect(told(state)).toEqual([])
  })

  it('are joined where the one that stays is in none of the kind', () => {
    expect(told(withCircles(aCircle(70, 'rav', [honau, ebikon])))).toEqual([
      ['join-circle', 70, { members: [honau, ebikon, root] }],
    ])
  })

  it('are a question where a new one could be in two', () => {
    const state = withCircles(aCircle(70, 'rav', [honau]), aCircle(71, 'rav', [adligenswil]))
    expect(plan(state, {}, founding).undecided).toEqual(['circle/rav'])
    expect(told(state, { 'circle/rav': '71' }, founding)).toEqual([
      ['join-circle', 71, { members: [adligenswil, -1] }],
    ])
  })
})

describe('what points at a municipality that ends', () => {
  it('leads to the one that stays', () => {
    const state: Partial<MergerState> = {
      faqs: [{ id: 1, name: 'Frage', area: honau }],
      announcements: [{ id: 2, name: 'Meldung', areas: [honau, root] }],
      postalCodes: [{ id: 3, name: '6038', area: honau }],
      owned: [{ id: 1, name: 'Frage', collection: 'faqs', owner: 11 }],
      redirects: [
        { id: 4, name: '/alt', from: '/alt', to: { collection: 'jurisdictions', id: honau } },
      ],
    }
    expect(told(state)).toEqual([
      ['move-faq+move-owner', 1, { jurisdiction: root, owner: 13 }],
      ['move-announcement', 2, { jurisdictions: [root] }],
      ['move-postal-code', 3, { jurisdiction: root, municipalityName: 'Root' }],
      ['move-redirect', 4, { to: { relationTo: 'jurisdictions', value: root } }],
    ])
  })

  it('is found under its old addresses', () => {
    const left = plan({}).operations.filter(({ changes }) => changes.includes('leave-redirect'))
    expect(left.map(({ data }) => [data.from, data.to])).toEqual([
      ['/gemeinden/honau', { relationTo: 'jurisdictions', value: root }],
      ['/jurisdictions/gemeinde-1057', { relationTo: 'jurisdictions', value: root }],
      ['/authorities/amt-11', { relationTo: 'authorities', value: 13 }],
    ])
  })
})
