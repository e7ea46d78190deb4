import {
  bookBudget,
  bookExpense,
  bookInKind,
  bookPayment,
  bookRefund,
} from '../../../../../src/domain/cost/ledger/book.ts'
import { figureKey } from '../../../../../src/domain/cost/ledger/figure.ts'
import { overviewOf, projectFigures } from '../../../../../src/domain/cost/report/overview.ts'
import { head } from '../ledger/entries.ts'

const known = (rappen: number) => ({ rappen, unknown: 0 })
const category = 'public-innovators'

const entries = [
  bookBudget(head({ project: 'p' }), 'plan', { category, rappen: 1000 }),
  bookBudget(head(), 'forecast', { category, rappen: 900 }),
  bookPayment(head(), { payer: 1061, rappen: 150, to: 'cash' }),
  bookPayment(head(), { payer: 1024, rappen: 100, to: 'escrow' }),
  bookRefund(head(), { payer: 1061, rappen: 50, from: 'cash' }),
  bookPayment(head(), { payer: 'canton', rappen: 60, to: 'cash' }),
  bookInKind(head(), { category, payer: 'canton', rappen: 40 }),
  bookExpense(head({ project: 'p' }), { category, rappen: 30 }),
]

describe('the overview of a programme', () => {
  it('says how much, from whom and for what, with escrow apart and without what went back', () => {
    expect(overviewOf(entries, [], '2021-12-31')).toEqual({
      budget: known(1000),
      forecast: known(900),
      actual: known(70),
      available: known(130),
      escrowed: known(100),
      paidByMunicipalities: known(200),
      paidByCanton: known(60),
      givenInKindByCanton: known(40),
      matchRatio: 5000,
      milestones: {},
    })
  })

  it('says how many milestones are on time', () => {
    const milestone = (plannedOn: string) => ({
      identifier: plannedOn,
      project: 'p',
      kind: 'k',
      plannings: [{ plannedOn, decidedOn: '2021-01-01' }],
      results: [],
    })
    const milestones = ['2021-01-01', '2021-02-01', '2022-01-01'].map(milestone)
    expect(overviewOf([], milestones, '2021-12-31')).toEqual({
      paidByMunicipalities: known(0),
      paidByCanton: known(0),
      givenInKindByCanton: known(0),
      milestones: { late: 2, scheduled: 1 },
    })
  })
})

describe('the figures of a project', () => {
  it('are those of its entries', () => {
    const figures = projectFigures(entries, 'p')
    expect(figures.get(figureKey('budget', {}))?.total).toEqual(known(1000))
    expect(figures.get(figureKey('actual', {}))?.total).toEqual(known(30))
    expect(figures.get(figureKey('paid', {}))).toBeUndefined()
  })
})
