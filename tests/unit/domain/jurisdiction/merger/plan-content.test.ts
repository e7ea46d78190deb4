import { aFee, aRule, aVariant, ebikon, honau, root } from './a-state.ts'
import { plan, told } from './told.ts'

describe('the variants of a municipality that ends', () => {
  it('move where the one that stays has none', () => {
    const variants = [aVariant(1, honau), aVariant(2, root, { service: 501 })]
    expect(told({ variants })).toEqual([['move-variant', 1, { jurisdiction: root }]])
  })

  it('are a question where it has one, and nothing happens until somebody decides', () => {
    const variants = [aVariant(1, honau), aVariant(2, root)]
    const { conflicts, undecided } = plan({ variants })
    expect(undecided).toEqual(['variant/500'])
    expect(conflicts).toMatchObject([
      {
        kind: 'variant',
        options: [
          { value: '1', name: 'Honau' },
          { value: '3', name: 'Root' },
        ],
      },
    ])
    expect(told({ variants })).toEqual([])
  })

  it('are retired where the other one shall count, or take its place', () => {
    const variants = [aVariant(1, honau), aVariant(2, root)]
    expect(told({ variants }, { 'variant/500': '3' })).toEqual([
      ['retire-variant', 1, { status: 'retired' }],
    ])
    expect(told({ variants }, { 'variant/500': '1' })).toEqual([
      ['retire-variant', 2, { status: 'retired' }],
      ['move-variant', 1, { jurisdiction: root }],
    ])
  })

  it('stay what they are once retired', () => {
    expect(told({ variants: [aVariant(1, honau, { status: 'retired' })] })).toEqual([])
  })

  it('are followed by those that relied on one that is retired', () => {
    const variants = [aVariant(1, honau), aVariant(2, root), aVariant(3, ebikon, { coveredBy: 1 })]
    expect(told({ variants }, { 'variant/500': '3' })).toContainEqual([
      'follow-variant',
      3,
      { coveredBy: 2 },
    ])
  })
})

describe('the responsibilities of a municipality that ends', () => {
  it('count until its last day, and go on for the one that stays with its authority', () => {
    expect(told({ responsibilities: [aRule(1, honau)] })).toMatchObject([
      ['close-responsibility', 1, { validTo: '2024-12-31' }],
      [
        'open-responsibility',
        undefined,
        { jurisdiction: root, authority: 13, validFrom: '2025-01-01' },
      ],
    ])
  })

  it('end where the one that stays names the same authority', () => {
    const responsibilities = [aRule(1, honau), aRule(2, root)]
    expect(told({ responsibilities })).toEqual([
      ['close-responsibility', 1, { validTo: '2024-12-31' }],
    ])
  })

  it('are a question where it names another', () => {
    const responsibilities = [aRule(1, honau), aRule(2, root, { authority: 14 })]
    const key = 'responsibility/500/competent/residence'
    expect(plan({ responsibilities }).undecided).toEqual([key])
    expect(told({ responsibilities }, { [key]: String(honau) })).toMatchObject([
      ['close-responsibility', 1, {}],
      ['close-responsibility', 2, {}],
      ['open-responsibility', undefined, { authority: 13 }],
    ])
  })

  it('move as they are where they have not begun yet', () => {
    const responsibilities = [aRule(1, honau, { validFrom: '2025-01-01' })]
    expect(told({ responsibilities })).toEqual([
      ['move-responsibility', 1, { jurisdiction: root, authority: 13 }],
    ])
  })

  it('go on for a single day where they end on the first one', () => {
    const responsibilities = [aRule(1, honau, { validTo: '2025-01-01' })]
    expect(told({ responsibilities })).toMatchObject([
      ['close-responsibility', 1, { validTo: '2024-12-31' }],
      ['open-responsibility', undefined, { validFrom: '2025-01-01', validTo: '2025-01-01' }],
    ])
  })

  it('stay what they are where they ended before', () => {
    expect(told({ responsibilities: [aRule(1, honau, { validTo: '2024-12-31' })] })).toEqual([])
  })
})

describe('the availability of a channel', () => {
  const row = (area: number, status: string, validFrom?: string, validTo?: string) => ({
    area,
    status,
    rest: { id: `row-${String(area)}`, source: 'Liste' },
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  })
  const channel = (...availability: ReturnType<typeof row>[]) => ({
    channels: [{ id: 7, name: 'eUmzug', availability }],
  })

  it('ends with the municipality and begins for the one that stays', () => {
    expect(told(channel(row(honau, 'available', '2020-01-01'), row(ebikon, 'pilot')))).toEqual([
      [
        'move-availability',
        7,
        {
          availability: [
            {
              id: 'row-1',
              source: 'Liste',
              jurisdiction: honau,
              from: '2020-01-01',
              to: '2024-12-31',
              status: 'available',
            },
            {
              source: 'Liste',
              jurisdiction: root,
              from: '2025-01-01',
              to: null,
              status: 'available',
            },
            {
              id: 'row-4',
              source: 'Liste',
              jurisdiction: ebikon,
              from: null,
              to: null,
              status: 'pilot',
            },
          ],
        },
      ],
    ])
  })

  it('is a question where the one that stays says something else', () => {
    const state = channel(row(honau, 'available'), row(root, 'not-available'))
    expect(plan(state).undecided).toEqual(['availability/7'])
    expect(told(state, { 'availability/7': String(root) })).toMatchObject([
      ['move-availability', 7, { availability: [{ to: '2024-12-31' }, { to: null }] }],
    ])
  })

  it('goes on for a single day where it ends on the first one', () => {
    const state = channel(row(honau, 'available', '2020-01-01', '2025-01-01'))
    expect(told(state)).toMatchObject([
      ['move-availability', 7, { availability: [{ to: '2024-12-31' }, { to: '2025-01-01' }] }],
    ])
  })

  it('is left alone where it was over before', () => {
    expect(told(channel(row(honau, 'available', '2020-01-01', '2021-12-31')))).toEqual([])
  })
})

describe('the fees of a municipality that ends', () => {
  it('move from the first day on', () => {
    expect(told({ fees: [aFee(1, honau)] })).toEqual([
      ['move-fee', 1, { jurisdiction: root, validFrom: '2025-01-01' }],
    ])
  })

  it('are a question where the one that stays has one with the same key', () => {
    const fees = [aFee(1, honau), aFee(2, root)]
    expect(plan({ fees }).undecided).toEqual(['fee//hundemarke//'])
    expect(told({ fees }, { 'fee//hundemarke//': String(honau) })).toEqual([
      ['close-fee', 2, { validTo: '2024-12-31' }],
      ['move-fee', 1, { jurisdiction: root, validFrom: '2025-01-01' }],
    ])
  })

  it('go with the variant of their service where people choose one, and wait until they do', () => {
    const state = {
      variants: [aVariant(5, honau), aVariant(6, root)],
      fees: [aFee(1, honau, { service: 500 })],
    }
    expect(told(state)).toEqual([])
    expect(told(state, { 'variant/500': String(root) })).toContainEqual([
      'close-fee',
      1,
      { validTo: '2024-12-31' },
    ])
    expect(told(state, { 'variant/500': String(honau) })).toContainEqual([
      'move-fee',
      1,
      { jurisdiction: root, validFrom: '2025-01-01' },
    ])
  })

  it('of the one that stays count on where the chosen variant brings none with the same key', () => {
    const state = {
      variants: [aVariant(5, honau), aVariant(6, root)],
      fees: [aFee(1, honau, { service: 500 }), aFee(2, root, { service: 500, key: 'andere' })],
    }
    const changed = told(state, { 'variant/500': String(honau) })
    expect(changed).toContainEqual(expect.arrayContaining(['move-fee', 1]))
    expect(changed.map(([, id]) => id)).not.toContain(2)
  })
})
