import type { Payload } from 'payload'

import type { LedgerEntry } from '../../src/generated/payload-types.ts'
import { aDocument } from './builders.ts'
import { aPerson, type SignedIn } from './people.ts'
import { startApp, type TestApp } from './start-app.ts'

/** A programme with two municipalities that owe a contribution for 2021, by database ids. */
export interface ProgrammeEstate {
  programme: number
  canton: number
  luzern: number
  emmen: number
}

/** The same, and the people who work on it. */
export interface TestProgramme extends TestApp, ProgrammeEstate {
  /** Keeps the books. */
  treasurer: SignedIn
  /** The programme office. */
  office: SignedIn
  auditor: SignedIn
}

/** Boots Payload with a programme and its people. */
export const startProgramme = async (): Promise<TestProgramme> => {
  const test = await startApp('empty')
  const { payload } = test
  await aPerson(test, 'Administration', [{ role: 'admin' }])
  const treasurer = await aPerson(test, 'Finanzen', [{ role: 'finance' }])
  const office = await aPerson(test, 'Programmbuero', [{ role: 'programme-office' }])
  const auditor = await aPerson(test, 'Revision', [{ role: 'auditor' }])
  return { ...test, treasurer, office, auditor, ...(await writeProgramme(payload)) }
}

/** Writes a programme; the contributions of 2021 are booked. */
export const writeProgramme = async (payload: Payload): Promise<ProgrammeEstate> => {
  const area = (longName: string, data: Record<string, unknown>) =>
    aDocument(payload, 'jurisdictions', longName, { data: { longName, ...data } })
  const municipality = (longName: string, bfsNumber: number, inhabitants: number) =>
    area(longName, {
      kind: 'municipality',
      bfsNumber,
      population: [{ year: 2020, inhabitants, source: 'LUSTAT' }],
    })
  const { id: canton } = await area('Kanton Luzern', { kind: 'canton', canton: 'LU' })
  const { id: luzern } = await municipality('Luzern', 1061, 82_620)
  const { id: emmen } = await municipality('Emmen', 1024, 31_039)
  const { id: programme } = await payload.create({
    collection: 'programmes',
    data: {
      name: 'Digitale Gemeinde',
      identifier: 'digitale-gemeinde',
      rates: [
        { fromYear: 2021, rappenPerInhabitant: 125, isVoluntary: true },
        { fromYear: 2022, rappenPerInhabitant: 250, isVoluntary: true },
      ],
      conditions: [{ key: 'abnahme', text: 'Die Basisdienste sind abgenommen.' }],
    },
  })
  for (const jurisdiction of [luzern, emmen]) {
    await payload.create({
      collection: 'contributions',
      data: {
        programme,
        jurisdiction,
        year: 2021,
        populationYear: 2020,
        consent: 'confirmed',
        displayName: '',
      },
    })
  }
  return { programme, canton, luzern, emmen }
}

/** An expense of 2021, as somebody enters it. */
export const anExpense = (data: Partial<LedgerEntry> = {}): Partial<LedgerEntry> => ({
  kind: 'expense',
  text: 'Basisdienste, erste Etappe',
  amountRappen: 1_234_505,
  category: 'entwicklung-portalloesung',
  bookedOn: '2021-05-03T12:00:00.000Z',
  year: 2021,
  ...data,
})

/** A payment of a municipality for 2021. */
export const aPayment = (payer: number, data: Partial<LedgerEntry> = {}): Partial<LedgerEntry> => ({
  kind: 'payment',
  text: 'Beitrag 2021',
  payer,
  amountRappen: 1_000_000,
  bookedOn: '2021-04-01T12:00:00.000Z',
  year: 2021,
  ...data,
})

/** Has finance enter something. @returns its database id */
export const enter = async (
  { treasurer, programme }: Pick<TestProgramme, 'programme' | 'treasurer'>,
  data: Partial<LedgerEntry>,
): Promise<number> => {
  const answer = await treasurer.post('/api/ledger-entries', { programme, ...data })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return (answer.body as { doc: { id: number } }).doc.id
}

/** Has somebody enter something past the front door. @returns its database id */
export const enterLocally = async (
  { payload, programme }: { payload: Payload; programme: number },
  data: Partial<LedgerEntry>,
): Promise<number> => {
  const { id } = await payload.create({
    collection: 'ledger-entries',
    data: { programme, ...data } as never,
  })
  return id
}

/** The ledger, in the order it was written. */
export const ledgerOf = async ({
  pool,
  programme,
}: Pick<TestProgramme, 'pool' | 'programme'>): Promise<Record<string, unknown>[]> => {
  const { rows } = await pool.query<{ entry: Record<string, unknown> }>(
    'select entry from ledger_entries where programme_id = $1 order by recorded_at, id',
    [programme],
  )
  return rows.map(({ entry }) => entry)
}
