import fc from 'fast-check'

import { figuresOf } from '../../../../src/domain/cost/ledger/figure.ts'
import { reconcile } from '../../../../src/domain/cost/snapshot/reconcile.ts'
import { aProgrammeState, pagesOf } from '../../../support/programme-state.ts'
import { ledgers } from '../../domain/cost/ledger/ledger-arbitrary.ts'
import { toldOn } from './told-figures.ts'

const path = '/transparency/digitale-gemeinde'

describe('the pages about a programme', () => {
  it('tell every figure there is, each as the sum of its entries, for every ledger', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const page = pagesOf(aProgrammeState({ entries, contributions: [] }))
        const told = [
          ...toldOn(await page(`${path}/costs`)),
          ...toldOn(await page(`${path}/municipalities`)),
        ]
        expect(reconcile(told, entries)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tell nothing else on the overview', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const told = toldOn(await pagesOf(aProgrammeState({ entries }))(path))
        const figures = figuresOf(entries)
        for (const { formula, year, category, payer, total } of told) {
          const key = [formula, year ?? '*', category ?? payer ?? '*'].join('/')
          expect(figures.get(key)?.total).toEqual(total)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('open each figure down to entries that come to it', async () => {
    const state = aProgrammeState()
    const page = pagesOf(state)
    for (const [key, { total }] of figuresOf(state.entries)) {
      const text = await page(`${path}/entries?figure=${encodeURIComponent(key)}`)
      const numbers = [...text.matchAll(/<data value="(-?\d+)">/g)].map(([, value]) =>
        Number(value),
      )
      const sum = numbers.pop()
      expect(sum).toBe(total.rappen)
      expect(numbers.reduce((all, number) => all + number, 0)).toBe(total.rappen)
    }
  })
})
