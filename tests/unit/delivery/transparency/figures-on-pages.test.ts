import fc from 'fast-check'

import { figuresOf } from '../../../../src/domain/cost/ledger/figure.ts'
import { bookExpense, bookInKind } from '../../../../src/domain/cost/ledger/book.ts'
import { reconcile } from '../../../../src/domain/cost/snapshot/reconcile.ts'
import { aProgrammeState, aProject, pagesOf } from '../../../support/programme-state.ts'
import { ledgers } from '../../domain/cost/ledger/ledger-arbitrary.ts'
import { toldOn } from './told-figures.ts'

const path = '/transparency/digitale-gemeinde'
const head = (id: string) => ({
  id,
  year: 2021,
  bookedOn: '2021-06-30',
  recordedAt: '2021-07-01T08:00:00.000Z',
  text: id,
})

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

  it('open each figure of a project down to its own entries', async () => {
    const ofProject = { ...head('x-1'), project: 'portal' }
    const state = aProgrammeState()
    const page = pagesOf({
      ...state,
      projects: [aProject('portal', 'Portal')],
      entries: [
        ...state.entries,
        bookExpense(ofProject, { category: 'public-innovators', rappen: 700 }),
        bookExpense({ ...ofProject, id: 'x-2' }, { category: 'reserve', rappen: 77 }),
      ],
    })
    for (const at of ['/projects', '/projects/portal']) {
      const links = [
        ...(await page(`${path}${at}`)).matchAll(/<a class="amount" href="([^"]*project=portal)"/g),
      ].map(([, href = '']) => href.replaceAll('&amp;', '&'))
      expect(links.length).toBeGreaterThan(0)
      for (const href of links) {
        const rows = [...(await page(href)).matchAll(/<data value="(-?\d+)">/g)].map(([, value]) =>
          Number(value),
        )
        expect(rows).toEqual([700, 77, 777])
      }
    }
  })

  it('say of a sum with parts nobody has valued that it is at least that', async () => {
    const unvalued = bookInKind(head('k-2'), { category: 'public-innovators', payer: 'canton' })
    const state = aProgrammeState()
    const text = await pagesOf({ ...state, entries: [...state.entries, unvalued] })(
      `${path}/entries?figure=givenInKind%2F*%2Fcanton`,
    )
    expect(/<tr class="total">.*?<\/tr>/s.exec(text)?.[0]).toContain('mindestens')
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
