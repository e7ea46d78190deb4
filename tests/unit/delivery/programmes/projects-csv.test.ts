import { parse } from 'csv-parse/sync'

import { bookBudget, bookExpense, bookInKind } from '../../../../src/domain/cost/ledger/book.ts'
import { aState, asking } from '../../../support/programme-answers.ts'
import { head } from '../../domain/cost/ledger/entries.ts'

const project = (identifier: string, dependsOn: string[] = []) => ({
  identifier,
  name: { de: identifier === 'umzug' ? '=Umzug' : 'Portal', fr: 'Portail' },
  lead: 'staatskanzlei',
  approach: 'classic' as const,
  stateHistory: [{ to: 'concept' as const, date: '2021-01-01' }],
  partners: [
    { authority: 'vlg', role: 'Gemeinden', since: '2021-01-01', until: '2022-12-31' },
    { authority: 'luzern', role: 'Pilot', since: '2021-01-01' },
  ],
  dependsOn,
  services: [{ identifier: 'umzug-melden', level: 'gemeinde' }],
  systems: [],
})
const category = 'public-innovators'
const of = (id: string) => head({ id, project: 'portal' })

const rowsIn = async (locale: string): Promise<Record<string, string>[]> => {
  const state = aState({
    projects: [project('umzug', ['portal']), project('portal')],
    entries: [
      bookBudget(of('a'), 'plan', { category, rappen: 123_450 }),
      bookBudget({ ...of('b'), note: 'gekürzt' }, 'supplement', { category, rappen: -200_000 }),
      bookExpense(of('c'), { category, rappen: 7 }),
      bookInKind(of('d'), { category, payer: 'canton' }),
    ],
  })
  const file = await asking([state])(
    `/v1/programmes/digitale-gemeinde/projects.csv?locale=${locale}`,
  )
  return parse(file.toString(), { columns: true })
}

describe('the portfolio as CSV', () => {
  it('tells each project after those it waits for, with its sums in francs', async () => {
    const rows = await rowsIn('fr')
    expect(rows.map((row) => row.project)).toEqual(['portal', 'umzug'])
    expect(rows[0]).toMatchObject({
      name: 'Portail',
      state: 'concept',
      lead: 'staatskanzlei',
      partners: 'luzern',
      services: 'umzug-melden',
      budget: '-765.50',
      actual: '0.07',
      actual_unknown_parts: '1',
    })
    expect(rows[1]?.depends_on).toBe('portal')
  })

  it('leaves empty what nobody booked anything for, and makes no formula of a name', async () => {
    const rows = await rowsIn('de')
    expect(rows[0]).toMatchObject({ forecast: '', commitment: '' })
    expect(rows[1]).toMatchObject({
      name: "'=Umzug",
      budget: '',
      actual: '',
      actual_unknown_parts: '',
    })
  })
})
