import { createHash } from 'node:crypto'

import fc from 'fast-check'

import type { Entry } from '../../../../src/domain/cost/ledger/entry.ts'
import { figuresOf } from '../../../../src/domain/cost/ledger/figure.ts'
import type { FormulaName } from '../../../../src/domain/cost/ledger/formulas.ts'
import { type Amounts, toldBy } from '../../../../src/domain/cost/report/cost-table.ts'
import { reconcile } from '../../../../src/domain/cost/snapshot/reconcile.ts'
import type { Total } from '../../../../src/domain/cost/total.ts'
import { aState, asking, askingJson } from '../../../support/programme-answers.ts'
import { rappenIn, readWorkbook, recordsOf } from '../../../support/read-workbook.ts'
import {
  figuresInAnswer,
  figuresInCsv,
  figuresInSheet,
  knownOf,
  sorted,
} from '../../../support/told-figures.ts'
import { ledgers } from '../../domain/cost/ledger/ledger-arbitrary.ts'

interface Row {
  year?: number
  category?: never
  payer?: number | 'canton'
  amounts: Amounts
}

const path = '/v1/programmes/digitale-gemeinde'

const answersOf = async (entries: readonly Entry[]) => {
  const json = askingJson([aState({ entries })])
  const { costs, cash } = await json<{ costs: Row[]; cash: Row[] }>(`${path}/costs`)
  const { contributions } = await json<{ contributions: Row[] }>(`${path}/contributions`)
  return { costs, cash, contributions }
}

/** What the kinds of rows in costs.csv sum to. */
const costFormulas: Record<string, readonly FormulaName[]> = {
  plan: ['plan', 'budget'],
  supplement: ['supplement', 'budget'],
  commitment: ['commitment'],
  forecast: ['forecast'],
  actual: ['actual', 'actualCash'],
  'in-kind': ['actual', 'actualInKind'],
}

const few = { numRuns: 40 }

describe('the figures of a programme, for every ledger,', () => {
  it('are in the answers the sums of their entries: none is missing, none differs, none is made up', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const { costs, cash, contributions } = await answersOf(entries)
        const told = [costs, cash, contributions].flatMap(toldBy)
        expect(reconcile(told, entries)).toEqual([])
      }),
      few,
    )
  })

  it('can each be opened down to the entries that make exactly that sum', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), async (entries, which) => {
        const keys = [...figuresOf(entries).keys()]
        const key = keys[which % Math.max(1, keys.length)]
        if (key === undefined) return
        const { costs, cash, contributions } = await answersOf(entries)
        const told = figuresInAnswer([...costs, ...cash, ...contributions]).get(key)
        const opened = await askingJson([aState({ entries })])<{ total: Total; entries: Entry[] }>(
          `${path}/entries?figure=${key}`,
        )
        expect(opened.total).toEqual(told)
        expect(figuresOf(opened.entries).get(key)?.total).toEqual(told)
      }),
      few,
    )
  })

  it('are in the CSV files what the answers say, to the Rappen', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const ask = asking([aState({ entries })])
        const { costs, contributions } = await answersOf(entries)
        const read = figuresInCsv(
          (await ask(`${path}/costs.csv`)).toString(),
          'category',
          (kind) => costFormulas[kind] ?? [],
        )
        expect(sorted(read)).toEqual(sorted(figuresInAnswer(costs)))
        const funding = figuresInCsv(
          (await ask(`${path}/contributions.csv`)).toString(),
          'payer',
          (kind) => [kind as FormulaName],
        )
        // What is open follows from what is due, paid and refunded.
        const told = [...figuresInAnswer(contributions)].filter(([key]) => !key.startsWith('open/'))
        expect(sorted(funding)).toEqual(sorted(new Map(told)))
      }),
      few,
    )
  })

  it('are in the workbooks what the answers say, to the Rappen, as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const ask = asking([aState({ entries })])
        const { costs, cash, contributions } = await answersOf(entries)
        const costBook = await readWorkbook(await ask(`${path}/costs.xlsx?locale=de`))
        const payerBook = await readWorkbook(await ask(`${path}/contributions.xlsx?locale=de`))
        for (const [sheet, rows] of [
          [costBook.get('Kosten'), costs],
          [costBook.get('Verfügbar'), cash],
          [payerBook.get('Beiträge'), contributions],
        ] as const) {
          expect(sorted(figuresInSheet(sheet))).toEqual(sorted(knownOf(figuresInAnswer(rows))))
        }
      }),
      { numRuns: 7 },
    )
  })

  it('rest in the workbooks on the very rows of the CSV files', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const ask = asking([aState({ entries })])
        for (const name of ['costs', 'contributions']) {
          const book = await readWorkbook(await ask(`${path}/${name}.xlsx?locale=de`))
          const rows = recordsOf(book.get('Buchungen'))
          const csv = (await ask(`${path}/${name}.csv`)).toString().trimEnd().split('\r\n').slice(1)
          expect(rows).toHaveLength(csv.length)
          const amounts = csv.map((line) => line.split(',').at(-2) ?? '')
          expect(rows.map(({ amount }) => rappenIn(amount))).toEqual(
            amounts.map((text) => (text === '' ? undefined : Math.round(Number(text) * 100))),
          )
        }
      }),
      { numRuns: 7 },
    )
  })

  it('never count money in escrow as available: without it, as much is available', async () => {
    const touchesEscrowAlone = ({ postings }: Entry) =>
      postings.some(({ account }) => account === 'escrow') &&
      !postings.some(({ account }) => account === 'cash')
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const rest = entries.filter((entry) => !touchesEscrowAlone(entry))
        const available = async (ledger: readonly Entry[]) =>
          (await answersOf(ledger)).cash.at(-1)?.amounts.available
        expect(await available(entries)).toEqual(await available(rest))
        const [sheet, bare] = await Promise.all(
          [entries, rest].map(async (ledger) => {
            const bytes = await asking([aState({ entries: ledger })])(
              `${path}/costs.xlsx?locale=de`,
            )
            return recordsOf((await readWorkbook(bytes)).get('Verfügbar')).at(-1)
          }),
        )
        expect(sheet).toEqual(bare)
      }),
      { numRuns: 7 },
    )
  })

  it('are found under addresses that lead to exactly the bytes the list of files promises, whatever is published later', async () => {
    const later = aState({ identifier: 'zweiter', publicSince: '2025-01-01T00:00:00.000Z' })
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const states = [aState({ entries })]
        const { items } = await askingJson(states)<{
          items: { href: string; bytes: number; sha256: string; name: string }[]
        }>(`${path}/files?locale=fr`)
        expect(items).toHaveLength(10)
        for (const { href, bytes, sha256 } of items) {
          const body = await asking([...states, later])(href)
          expect([href, body.length]).toEqual([href, bytes])
          expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
        }
      }),
      { numRuns: 5 },
    )
  })
})
