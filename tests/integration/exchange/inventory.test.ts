import { createLocalReq, type PayloadRequest } from 'payload'

import { importInventory } from '../../../src/exchange/import-inventory.ts'
import { readInventory } from '../../../src/exchange/read-inventory.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'
import { aWorkbook } from '../../support/workbook.ts'

const header = ['Nr.', 'ID', 'Leistungsergebnis (de)', 'Bemerkung']
const rows = [
  ['Inventar der Leistungen', '', '', ''],
  header,
  [1, 12345, 'Anmelden eines Hundes; Hund anmelden', ''],
  [2, '00321', 'Hundesteuer bezahlen', ''],
  [3, '10001', 'Parkkarte für Anwohnende', 'beantragen'],
  [4, '10002', 'Raumfahrt bewilligen', ''],
  [5, '', 'Ohne Nummer', ''],
]

let test: TestPayload
let req: PayloadRequest

beforeAll(async () => {
  test = await startPayload('seeded')
  req = await createLocalReq({}, test.payload)
})

const serviceNamed = async (identifier: string) => {
  const { docs } = await test.payload.find({
    collection: 'services',
    where: { identifier: { equals: identifier } },
    draft: true,
    depth: 0,
  })
  return docs[0]
}

describe('the inventory of eCH-0070', () => {
  it('is read from its sheet by the names of its columns, wherever they stand', async () => {
    const entries = await readInventory(aWorkbook('Leistungsinventar V4', rows))
    expect(entries).toEqual([
      { id: '12345', title: 'Anmelden eines Hundes; Hund anmelden' },
      { id: '00321', title: 'Hundesteuer bezahlen' },
      { id: '10001', title: 'Parkkarte für Anwohnende' },
      { id: '10002', title: 'Raumfahrt bewilligen' },
    ])
  })

  it.each([
    ['without the sheet', aWorkbook('Tabelle1', rows), 'Tabelle1'],
    [
      'without the column',
      aWorkbook('Leistungsinventar', [['ID'], ['12345']]),
      'Leistungsergebnis',
    ],
    ['that is no workbook', Buffer.from('kein Excel'), 'XLSX'],
  ])('refuses a file %s', async (_, file, told) => {
    await expect(readInventory(file)).rejects.toMatchObject({
      code: 'IMPORT_FILE_INVALID',
      message: expect.stringContaining(told),
    })
  })

  it('proposes numbers as drafts, and never touches what a person mapped', async () => {
    const mapped = await serviceNamed('hundesteuer-bezahlen')
    await test.payload.update({
      collection: 'services',
      id: mapped?.id ?? 0,
      data: { ech0070Id: '99999', ech0070Status: 'mapped' },
      draft: true,
    })
    const file = aWorkbook('Leistungsinventar', rows)
    const dryRun = await importInventory(req, file, { dryRun: true })
    expect(dryRun.report.counts.changed).toBeGreaterThan(0)
    expect((await serviceNamed('hund-anmelden'))?.ech0070Id ?? '').toBe('')
    await importInventory(req, file, { dryRun: false })
    expect(await serviceNamed('hund-anmelden')).toMatchObject({
      ech0070Id: '12345',
      ech0070Status: 'proposed',
    })
    expect(await serviceNamed('hundesteuer-bezahlen')).toMatchObject({
      ech0070Id: '99999',
      ech0070Status: 'mapped',
    })
    const again = await importInventory(req, file, { dryRun: true })
    expect(again.matches.map(({ identifier }) => identifier)).not.toContain('hund-anmelden')
  })
})
