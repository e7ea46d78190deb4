import {
  bookBudget,
  bookExpense,
  bookInKind,
  bookReversal,
} from '../../../src/domain/cost/ledger/book.ts'
import { type Contract, toPublicContract } from '../../../src/domain/cost/project/contract.ts'
import type { Milestone } from '../../../src/domain/cost/project/milestone.ts'
import {
  type ReleaseContext,
  toRelease,
  toReleasePackage,
} from '../../../src/exporters/ocds/index.ts'
import { head } from '../domain/cost/ledger/entries.ts'

const contract = (more: Partial<Contract> = {}): Contract => ({
  identifier: 'c-1',
  kind: 'contract',
  title: { de: 'Entwicklung der Portallösung', fr: 'Développement du portail' },
  supplier: 'Muster AG',
  signedOn: '2021-05-01',
  amountRappen: 123_450,
  documents: [],
  ...more,
})

const context: ReleaseContext = {
  ocidPrefix: 'ocds-demo00',
  buyer: { identifier: 'kanton-lu', name: 'Kanton Luzern' },
  locale: 'de',
  asOf: '2022-01-31T23:00:00.000Z',
}

const release = (
  of: Contract,
  entries: Parameters<typeof toRelease>[1]['entries'] = [],
  milestones: Milestone[] = [],
) => toRelease(toPublicContract(of), { entries, milestones }, context)

const transactionsOf = (of: ReturnType<typeof release>) => {
  const [first] = of.contracts
  return first && 'implementation' in first ? (first.implementation?.transactions ?? []) : []
}

describe('a contract as an OCDS release', () => {
  it('says who buys what from whom for how much', () => {
    expect(release(contract())).toEqual({
      ocid: 'ocds-demo00-c-1',
      id: 'ocds-demo00-c-1-2022-01-31T23:00:00.000Z-de',
      date: '2022-01-31T23:00:00.000Z',
      tag: ['award', 'contract'],
      initiationType: 'tender',
      language: 'de',
      parties: [
        { id: 'kanton-lu', name: 'Kanton Luzern', roles: ['buyer'] },
        { id: 'supplier:Muster AG', name: 'Muster AG', roles: ['supplier'] },
      ],
      buyer: { id: 'kanton-lu', name: 'Kanton Luzern' },
      awards: [
        {
          id: 'c-1-award',
          title: 'Entwicklung der Portallösung',
          status: 'active',
          date: '2021-05-01T00:00:00Z',
          value: { amount: 1234.5, currency: 'CHF' },
          suppliers: [{ id: 'supplier:Muster AG', name: 'Muster AG' }],
        },
      ],
      contracts: [
        {
          id: 'c-1',
          awardID: 'c-1-award',
          title: 'Entwicklung der Portallösung',
          status: 'active',
          dateSigned: '2021-05-01T00:00:00Z',
          value: { amount: 1234.5, currency: 'CHF' },
        },
      ],
    })
  })

  it('that is not published says so with the reason, and names neither supplier nor amount', () => {
    const told = release(contract({ withheld: { de: 'Verhandlungen laufen' } }))
    expect(told.tag).toEqual(['contract'])
    expect(told.contracts).toEqual([
      {
        id: 'c-1',
        awardID: 'c-1-award',
        dateSigned: '2021-05-01T00:00:00Z',
        description: 'Verhandlungen laufen',
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/Muster|1234|Portallösung/)
  })

  it('tells what was paid for it, corrections below zero, and nothing that was only planned or not valued', () => {
    const more = { contract: 'c-1' }
    const category = 'entwicklung-portalloesung'
    const paid = bookExpense(head({ ...more, id: 'a' }), { category, rappen: 5005 })
    const entries = [
      paid,
      bookReversal(paid, { ...head({ id: 'b' }), note: 'x' }),
      bookExpense(head({ contract: 'c-2' }), { category, rappen: 7 }),
      bookBudget(head(more), 'commitment', { category, rappen: 9 }),
      bookInKind(head(more), { category, payer: 'canton' }),
    ]
    expect(transactionsOf(release(contract(), entries))).toEqual([
      {
        id: 'a-0',
        date: '2021-06-30T00:00:00Z',
        value: { amount: 50.05, currency: 'CHF' },
        payer: { id: 'kanton-lu', name: 'Kanton Luzern' },
        payee: { id: 'supplier:Muster AG', name: 'Muster AG' },
      },
      expect.objectContaining({ id: 'b-0', value: { amount: -50.05, currency: 'CHF' } }),
    ])
    const paidFor = release(contract(), entries)
    expect(paidFor.parties?.map(({ roles }) => roles)).toEqual([
      ['buyer', 'payer'],
      ['supplier', 'payee'],
    ])
    expect(paidFor.tag).toContain('implementation')
  })

  it('tells its milestones in the words of the standard', () => {
    const milestone = (identifier: string, more: Partial<Milestone>): Milestone => ({
      identifier,
      project: 'p',
      kind: 'RE20',
      plannings: [{ plannedOn: '2022-01-15', decidedOn: '2021-03-01' }],
      results: [],
      ...more,
    })
    const told = release(
      contract(),
      [],
      [
        milestone('late', {}),
        milestone('met', { actualOn: '2022-01-20' }),
        milestone('none', { plannings: [] }),
      ],
    )
    expect(told.contracts[0]).toMatchObject({
      implementation: {
        milestones: [
          {
            id: 'p-late',
            type: 'delivery',
            code: 'RE20',
            status: 'notMet',
            dueDate: '2022-01-15T00:00:00Z',
          },
          { id: 'p-met', status: 'met', dateMet: '2022-01-20T00:00:00Z' },
          { id: 'p-none', status: 'scheduled' },
        ],
      },
    })
  })

  it('is over once its last day has passed, and points to its documents', () => {
    const document = 'https://example.ch/Vertrag 1.pdf'
    const told = (validTo: string) =>
      release(contract({ validFrom: '2021-05-01', validTo, documents: [document] })).contracts[0]
    expect(told('2022-01-30')).toMatchObject({
      status: 'terminated',
      period: { startDate: '2021-05-01T00:00:00Z', endDate: '2022-01-30T00:00:00Z' },
      documents: [{ id: document, url: 'https://example.ch/Vertrag%201.pdf' }],
    })
    expect(told('2022-01-31')).toMatchObject({ status: 'active' })
  })

  it('waits until its first day, and names documents that have no address', () => {
    const signed = contract({ validFrom: '2022-03-01', documents: ['Vertrag', 'Vertrag', ''] })
    expect(release(signed).contracts[0]).toMatchObject({
      status: 'pending',
      documents: [{ id: 'Vertrag', title: 'Vertrag' }],
    })
  })

  it('of unknown amount and supplier leaves both out', () => {
    const { supplier: _, amountRappen: __, ...bare } = contract()
    const told = release(bare)
    expect(told.parties).toHaveLength(1)
    expect(told.contracts[0]).not.toHaveProperty('value')
    expect(told.awards?.[0]).not.toHaveProperty('suppliers')
  })

  it('stands in a package that says who published it', () => {
    const content = {
      uri: 'https://example.ch/ocds.json',
      publishedDate: context.asOf,
      publisher: { name: 'Kanton Luzern', uri: 'https://example.ch' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      releases: [release(contract())],
    }
    expect(toReleasePackage(content)).toEqual({ version: '1.1', ...content })
  })
})
