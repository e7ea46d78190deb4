import fc from 'fast-check'

import type {
  Merger,
  MergerPlan,
  MergerState,
  ResponsibilityState,
  VariantState,
} from '../../../../../src/domain/jurisdiction/merger/merger.ts'
import { planMerger } from '../../../../../src/domain/jurisdiction/merger/plan-merger.ts'
import { isValidOn, overlaps } from '../../../../../src/domain/validity.ts'
import { thorough } from '../../../thorough.ts'
import { adligenswil, aFee, aRule, aState, aVariant, ebikon, honau, root } from './a-state.ts'

const on = '2025-01-01'
const mergers: fc.Arbitrary<Merger> = fc.constantFrom(
  { from: [1057], into: 1065, on },
  { from: [1057, 1051], into: 1065, on },
  { from: [1057, 1051], into: 1066, on, newName: 'Rontal' },
)
const area = fc.constantFrom(honau, adligenswil, root, ebikon)
const service = fc.constantFrom(500, 501)

/** Rules about the same thing in the same place follow each other, as the catalogue demands. */
const sequences = fc.array(
  fc.record({
    area,
    service,
    parts: fc.subarray(
      [
        { validTo: '2023-12-31' },
        { validFrom: '2024-01-01', validTo: '2024-12-31' },
        { validFrom: '2025-01-01', validTo: '2025-06-30' },
        { validFrom: '2025-07-01' },
      ],
      { minLength: 1 },
    ),
    isOpen: fc.boolean(),
    authority: fc.constantFrom(11, 12, 13, 14),
  }),
  { maxLength: 5 },
)

const states: fc.Arbitrary<MergerState> = fc
  .record({
    variants: fc.array(fc.record({ area, service }), { maxLength: 8 }),
    rules: sequences,
    fees: fc.array(fc.record({ area, service, key: fc.constantFrom('a', 'b') }), { maxLength: 5 }),
    grants: fc.array(
      fc.array(
        fc.record({
          role: fc.constantFrom('local-editor', 'reviewer'),
          authority: fc.constantFrom(11, 12, 13, 14),
        }),
        { maxLength: 4 },
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ variants, rules, fees, grants }) => {
    const unique = <T>(rows: T[], keyOf: (row: T) => string) => [
      ...new Map(rows.map((row) => [keyOf(row), row])).values(),
    ]
    return aState({
      variants: unique(variants, (row) => `${String(row.area)}/${String(row.service)}`).map(
        (row, i) => aVariant(100 + i, row.area, { service: row.service }),
      ),
      responsibilities: unique(rules, (row) => `${String(row.area)}/${String(row.service)}`)
        .flatMap(({ parts, isOpen, ...rest }) =>
          isOpen ? [rest] : parts.map((part) => ({ ...rest, ...part })),
        )
        .map((row, i) => aRule(200 + i, row.area, row)),
      fees: unique(fees, (row) => `${String(row.area)}/${row.key}`).map((row, i) =>
        aFee(300 + i, row.area, { key: row.key, service: row.service }),
      ),
      users: grants.map((own, i) => ({
        id: 400 + i,
        name: `Person ${String(i)}`,
        grants: own.map((grant) => ({ ...grant, rest: {} })),
      })),
    })
  })

/** Decides every question by a number, each for itself. */
const decided = (state: MergerState, merger: Merger, choice: number): MergerPlan => {
  const { conflicts } = planMerger(state, merger)
  const decisions = Object.fromEntries(
    conflicts.map(({ key, options }, i) => [
      key,
      options[(choice + i) % options.length]?.value ?? '',
    ]),
  )
  return planMerger(state, merger, decisions)
}

/** The rows of a collection as they are after a plan, drafts left out. */
const after = <T extends { id: number }>(
  rows: readonly T[],
  collection: string,
  { operations }: MergerPlan,
  rename: (data: Readonly<Record<string, unknown>>) => Partial<T>,
): T[] => [
  ...rows.flatMap((row) => {
    const data = operations.find((one) => one.collection === collection && one.id === row.id)?.data
    return data?._status === 'draft' ? [] : [{ ...row, ...(data && rename(data)) }]
  }),
  ...operations
    .filter((one) => one.collection === collection && one.action === 'create')
    .map(({ data }) => rename(data) as T),
]

const withArea = <T extends { area: number }>({
  jurisdiction,
  ...data
}: Readonly<Record<string, unknown>>): Partial<T> =>
  ({ ...data, ...(jurisdiction !== undefined && { area: jurisdiction }) }) as Partial<T>

const targetOf = ({ newName }: Merger) => (newName === undefined ? root : -1)
const endingIn = ({ from }: Merger) => (from.length === 1 ? [honau] : [honau, adligenswil])
const choices = fc.integer({ min: 0, max: 5 })

describe('a plan of a merger, whatever is in the catalogue', () => {
  it('leaves nothing open once every question is decided', () => {
    fc.assert(
      fc.property(states, mergers, choices, (state, merger, choice) => {
        const { problems, undecided } = decided(state, merger, choice)
        expect({ problems, undecided }).toEqual({ problems: [], undecided: [] })
      }),
      thorough,
    )
  })

  it('does not depend on the order of the rows', () => {
    const sorted = ({ operations, conflicts }: MergerPlan) => ({
      operations: operations.map((one) => JSON.stringify(one)).sort(),
      conflicts: conflicts.map(({ key }) => key).sort(),
    })
    fc.assert(
      fc.property(states, mergers, (state, merger) => {
        const turned = {
          ...state,
          variants: state.variants.toReversed(),
          responsibilities: state.responsibilities.toReversed(),
          fees: state.fees.toReversed(),
          areas: state.areas.toReversed(),
          authorities: state.authorities.toReversed(),
          users: state.users.toReversed(),
        }
        expect(sorted(planMerger(turned, merger))).toEqual(sorted(planMerger(state, merger)))
      }),
      thorough,
    )
  })

  it('leaves one active variant of a service in the merged municipality, and none in those that ended', () => {
    fc.assert(
      fc.property(states, mergers, choices, (state, merger, choice) => {
        const plan = decided(state, merger, choice)
        const variants = after(
          state.variants,
          'service-variants',
          plan,
          withArea<VariantState>,
        ).filter(({ status }) => status === 'active')
        const keys = variants.map((row) => `${String(row.area)}/${String(row.service)}`)
        const ending = endingIn(merger)
        const concerned = new Set(
          state.variants.filter((row) => ending.includes(row.area as 1)).map((row) => row.service),
        )
        return (
          new Set(keys).size === keys.length &&
          variants.every((row) => !ending.includes(row.area as 1)) &&
          [...concerned].every((one) => keys.includes(`${String(targetOf(merger))}/${String(one)}`))
        )
      }),
      thorough,
    )
  })

  it('leaves the responsibilities of every day before as they were, and never two for one day after', () => {
    const daysBefore = ['2023-06-01', '2024-12-31']
    const meaning = (rows: readonly ResponsibilityState[], day: string, of: number) =>
      rows
        .filter((row) => row.area === of && isValidOn(row, day))
        .map((row) => `${String(row.service)} ${String(row.authority)}`)
        .sort()
    fc.assert(
      fc.property(states, mergers, choices, (state, merger, choice) => {
        const plan = decided(state, merger, choice)
        const rules = after(
          state.responsibilities,
          'responsibilities',
          plan,
          withArea<ResponsibilityState>,
        )
        for (const day of daysBefore) {
          for (const place of [honau, adligenswil, root, ebikon]) {
            expect(meaning(rules, day, place)).toEqual(meaning(state.responsibilities, day, place))
          }
        }
        const own = rules.filter((row) => row.area === targetOf(merger))
        return own.every((row, i) =>
          own.slice(i + 1).every((other) => other.service !== row.service || !overlaps(row, other)),
        )
      }),
      thorough,
    )
  })

  it('touches nothing of a municipality that has nothing to do with it', () => {
    fc.assert(
      fc.property(states, mergers, choices, (state, merger, choice) => {
        const touched = new Set(
          decided(state, merger, choice).operations.map(
            ({ collection, id }) => `${collection}/${String(id)}`,
          ),
        )
        const foreign = [
          ...state.variants
            .filter((row) => row.area === ebikon)
            .map(({ id }) => `service-variants/${String(id)}`),
          ...state.responsibilities
            .filter((row) => row.area === ebikon)
            .map(({ id }) => `responsibilities/${String(id)}`),
          ...state.fees.filter((row) => row.area === ebikon).map(({ id }) => `fees/${String(id)}`),
          'jurisdictions/4',
          'authorities/14',
        ]
        return foreign.every((one) => !touched.has(one))
      }),
      thorough,
    )
  })

  it('leaves nobody a grant at an authority that has ended', () => {
    fc.assert(
      fc.property(states, mergers, choices, (state, merger, choice) => {
        const plan = decided(state, merger, choice)
        const users = after(state.users, 'users', plan, (data) => data)
        return users.every(({ grants }) =>
          grants.every(
            ({ authority }) => !endingIn(merger).includes((Number(authority) - 10) as 1),
          ),
        )
      }),
      thorough,
    )
  })
})
