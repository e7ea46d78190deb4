import {
  bookBudget,
  bookExpense,
  bookInKind,
  bookPayment,
  bookRefund,
} from '../../../../../src/domain/cost/ledger/book.ts'
import type { Contribution } from '../../../../../src/domain/cost/contribution/contribution.ts'
import { figureKey, figuresOf } from '../../../../../src/domain/cost/ledger/figure.ts'
import { matchRatio } from '../../../../../src/domain/cost/matching.ts'
import {
  matchingOf,
  overviewOf,
  projectFigures,
} from '../../../../../src/domain/cost/report/overview.ts'
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

const contribution = (payer: number, amountRappen: number, consent: Contribution['consent']) => ({
  year: 2021,
  payer,
  populationYear: 2020,
  populationSource: '',
  amountRappen,
  consent,
})
// Of what was confirmed 150 are there net of a refund, 100 are blocked and 150 are still to come.
const contributions = [
  contribution(1061, 300, 'confirmed'),
  contribution(1024, 100, 'confirmed'),
  contribution(1058, 70, 'announced'),
  contribution(1059, 80, 'declined'),
]

describe('what the canton is measured by', () => {
  const matching = (list: readonly Contribution[]) => matchingOf(figuresOf(entries), list)

  it('is what municipalities confirmed: paid or not, blocked or not, and nothing of what was only announced or declined', () => {
    expect(matching(contributions)).toEqual({
      cash: known(60),
      inKind: known(40),
      municipal: known(400),
    })
  })

  it('leaves open what the canton gave where nothing of it is booked, and does not call it nothing', () => {
    const withoutCanton = entries.filter(
      ({ postings }) => !postings.some(({ payer }) => payer === 'canton'),
    )
    const { cash, inKind, municipal } = matchingOf(figuresOf(withoutCanton), contributions)
    expect({ cash, inKind }).toEqual({ cash: { rappen: 0, unknown: 1 }, inKind: known(0) })
    expect(matchRatio({ cash, inKind, municipal })).toBeUndefined()
  })

  it('is not known while nobody has counted who confirmed', () => {
    const [first] = contributions
    const { amountRappen: _, ...uncounted } = contribution(1058, 0, 'confirmed')
    expect(matching([...(first ? [first] : []), uncounted]).municipal).toEqual({
      rappen: 300,
      unknown: 1,
    })
  })
})

describe('the overview of a programme', () => {
  it('says how much, from whom and for what, with escrow apart and without what went back', () => {
    expect(overviewOf({ entries, milestones: [], contributions }, '2021-12-31')).toEqual({
      budget: known(1000),
      forecast: known(900),
      actual: known(70),
      available: known(130),
      escrowed: known(100),
      paidByMunicipalities: known(200),
      paidByCanton: known(60),
      givenInKindByCanton: known(40),
      matchRatio: 2500,
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
    expect(overviewOf({ entries: [], milestones, contributions: [] }, '2021-12-31')).toEqual({
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
