import fc from 'fast-check'

import type { Entry } from '../../../src/domain/cost/ledger/entry.ts'
import { figureKey, figuresOf } from '../../../src/domain/cost/ledger/figure.ts'
import { type Contract, toPublicContract } from '../../../src/domain/cost/project/contract.ts'
import type { Milestone } from '../../../src/domain/cost/project/milestone.ts'
import { createFiscalCheck } from '../../support/fiscal-profile.ts'
import { createReleaseCheck } from '../../support/ocds-schema.ts'
import { aState, askingJson } from '../../support/programme-answers.ts'
import { ledgers } from '../../unit/domain/cost/ledger/ledger-arbitrary.ts'

const path = '/v1/programmes/digitale-gemeinde'

const contract = (identifier: string, more: Partial<Contract> = {}): Contract => ({
  identifier,
  kind: 'contract',
  title: { de: 'Portallösung' },
  supplier: 'Muster AG',
  signedOn: '2021-03-01',
  validFrom: '2021-04-01',
  validTo: '2024-12-31',
  amountRappen: 123_456_705,
  documents: [
    'https://katalog.example/vertrag.pdf',
    'https://katalog.example/vertrag.pdf',
    'https://katalog.example/Zusatz für 2022.pdf',
    'Vertrag vom 1. März 2021',
    ' ',
  ],
  ...more,
})

const milestone: Milestone = {
  identifier: 'abnahme',
  project: 'portal',
  kind: 'RE20',
  plannings: [{ plannedOn: '2022-06-30', decidedOn: '2021-03-01' }],
  actualOn: '2022-07-15',
  results: [{ document: 'abnahmeprotokoll', acceptedOn: '2022-07-15', acceptedBy: 'Ausschuss' }],
}

/** Every second entry belongs to a contract, by turns a public and a withheld one. */
const withContracts = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, i) =>
    i % 2 === 0
      ? {
          ...entry,
          contract: i % 4 === 0 ? 'portal' : 'lizenz',
          project: i % 8 === 0 ? 'portal' : 'schnittstellen',
        }
      : entry,
  )

const contracts = [
  contract('portal'),
  contract('lizenz', { withheld: { de: 'Die Gegenpartei hat noch nicht zugestimmt.' } }),
]

/** Two projects that call a milestone alike. */
const milestones = [milestone, { ...milestone, project: 'schnittstellen' }]

const stateOf = (entries: readonly Entry[]) =>
  aState({ entries, contracts: contracts.map(toPublicContract), milestones })

interface Package {
  releases: {
    ocid: string
    contracts: {
      id: string
      status?: string
      implementation?: { transactions?: { value: { amount: number } }[] }
    }[]
  }[]
}

const packageOf = (entries: readonly Entry[]) =>
  askingJson([stateOf(withContracts(entries))])<Package>(`${path}/ocds.json?locale=de`)

describe('the releases of the contracts of a programme', () => {
  const check = createReleaseCheck()

  it('are as the reference of the standard has them, for every ledger', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        expect(check(await packageOf(entries))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('would not be, with a code, a party or a field the standard does not know', async () => {
    const entries = fc.sample(ledgers, { numRuns: 1, seed: 7 })[0] ?? []
    const made = await packageOf(entries)
    const changed = (change: (release: Record<string, unknown>) => void) => {
      const copy = structuredClone(made)
      change(copy.releases[0] as unknown as Record<string, unknown>)
      return check(copy)
    }
    expect(changed(() => undefined)).toEqual([])
    expect(changed((release) => (release.tag = ['signed']))).not.toEqual([])
    expect(changed((release) => (release.parties = [{ id: 'x', roles: ['buyer'] }]))).not.toEqual(
      [],
    )
    expect(changed((release) => (release.date = '2024-06-30'))).not.toEqual([])
    expect(changed((release) => (release.suplier = 'Muster AG'))).not.toEqual([])
    expect(changed((release) => delete release.ocid)).not.toEqual([])
  })

  it('sum to what was spent for each contract, to the Rappen, for every ledger', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const { releases } = await packageOf(entries)
        const paid = releases
          .flatMap((release) => release.contracts)
          .find(({ id }) => id === 'portal')
          ?.implementation?.transactions?.reduce(
            (sum, { value }) => sum + Math.round(value.amount * 100),
            0,
          )
        const own = withContracts(entries).filter(({ contract: of }) => of === 'portal')
        expect(paid ?? 0).toBe(figuresOf(own).get(figureKey('actual', {}))?.total.rappen ?? 0)
      }),
      { numRuns: 25 },
    )
  })

  it('of a withheld contract say that there is one, and not what was paid for it', async () => {
    const { releases } = await packageOf(fc.sample(ledgers, { numRuns: 1, seed: 7 })[0] ?? [])
    const withheld = releases.find(({ ocid }) => ocid.endsWith('-lizenz'))
    expect(withheld?.contracts).toEqual([
      {
        id: 'lizenz',
        awardID: 'lizenz-award',
        dateSigned: '2021-03-01T00:00:00Z',
        description: 'Die Gegenpartei hat noch nicht zugestimmt.',
      },
    ])
  })
})

describe('a programme without a contract', () => {
  it('hands out no releases, and does not say that it did', async () => {
    const asked = askingJson([aState({ contracts: [] })])
    await expect(asked(`${path}/ocds.json`)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
    const { items } = await asked<{ items: { name: string }[] }>(`${path}/files`)
    expect(items.map(({ name }) => name)).not.toContain('ocds.json')
  })

  it('has neither parties nor a supplier without a name in its releases', async () => {
    const bare = aState({
      contracts: [toPublicContract(contract('leer', { supplier: ' ' }))],
      sponsors: [],
    })
    const made = await askingJson([bare])<Package>(`${path}/ocds.json?locale=de`)
    expect(createReleaseCheck()(made)).toEqual([])
  })
})

describe('the fiscal data package of a programme', () => {
  it('conforms to the profile of the standard, for every ledger, also one without an entry', async () => {
    const check = createFiscalCheck()
    await fc.assert(
      fc.asyncProperty(ledgers, async (entries) => {
        const made = await askingJson([stateOf(entries)])<{ fiscalPeriod: { start: string } }>(
          `${path}/datapackage.json`,
        )
        expect(check(made)).toEqual([])
        expect(made.fiscalPeriod.start).toMatch(/^\d{4}-01-01$/)
      }),
      { numRuns: 25, examples: [[[]]] },
    )
  })
})
