import fc from 'fast-check'

import { pageOf } from '../../../src/delivery/endpoints/page.ts'

const named = fc.record({
  identifier: fc.stringMatching(/^[a-z]{1,6}$/),
  name: fc.constantFrom('Ähre', 'ahre', 'Zug', 'zug', 'Öl', 'Uri', 'uri 10', 'uri 9'),
})
const lists = fc.uniqueArray(named, { selector: ({ identifier }) => identifier, maxLength: 30 })
const paging = { locale: 'de' as const, nameOf: ({ name }: { name: string }) => name }

const everyPage = (all: { identifier: string; name: string }[], limit: number) => {
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = pageOf(all, { ...paging, limit, cursor })
    found.push(...page.items.map(({ identifier }) => identifier))
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

describe('a list page by page', () => {
  it('has every item once, whatever the size of the pages and the order it comes in', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 10 }), (all, limit) => {
        const whole = everyPage(all, 100)
        expect(everyPage(all.toReversed(), limit)).toEqual(whole)
        expect(new Set(whole).size).toBe(all.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('loses and repeats nothing that stays, while others come and go between two pages', () => {
    fc.assert(
      fc.property(lists, lists, fc.integer({ min: 1, max: 5 }), (all, changes, limit) => {
        const first = pageOf(all, { ...paging, limit })
        if (first.next === undefined) return
        const stays = all.filter(
          ({ identifier }) => !changes.some((change) => change.identifier === identifier),
        )
        const later = everyPageAfter([...stays, ...changes], first.next)
        const seen = [...first.items.map(({ identifier }) => identifier), ...later]
        for (const { identifier } of stays) {
          expect(seen.filter((one) => one === identifier)).toHaveLength(1)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const everyPageAfter = (all: { identifier: string; name: string }[], cursor: string) =>
  pageOf(all, { ...paging, limit: 1000, cursor }).items.map(({ identifier }) => identifier)
