import { unzipSync } from 'fflate'

import { toWorkbook } from '../../../../src/delivery/endpoints/programmes/files/to-workbook.ts'
import { rappenIn, readWorkbook } from '../../../support/read-workbook.ts'

const sheet = (rows: (number | string | undefined)[][]) => ({
  name: 'Kosten',
  columns: [
    { title: 'Jahr', holds: 'number' as const },
    { title: 'Ist', holds: 'amount' as const },
    { title: 'Text', holds: 'words' as const },
  ],
  rows,
})

const readBack = async (rows: (number | string | undefined)[][]) =>
  (await readWorkbook(await toWorkbook([sheet(rows)]))).get('Kosten')?.slice(1)

describe('a workbook', () => {
  it.each([1, -5, 0, 105, 1_234_505, 99_999_999_999_999, -7_286_072_501])(
    'gives back %d Rappen exactly',
    async (rappen) => {
      const [[, amount] = []] = (await readBack([[2021, rappen, 'x']])) ?? []
      expect(rappenIn(amount)).toBe(rappen)
    },
  )

  it('shows amounts with two digits, and leaves what nobody knows empty, which is not zero', async () => {
    const bytes = await toWorkbook([
      sheet([
        [2021, 50, 'x'],
        [2022, undefined, 'y'],
      ]),
    ])
    const files = unzipSync(bytes)
    const text = (name: string) => Buffer.from(files[name] ?? []).toString()
    expect(text('xl/styles.xml')).toContain('#,##0.00')
    expect(text('xl/worksheets/sheet1.xml')).toContain('<v>0.5</v>')
    expect((await readBack([[2022, undefined, 'y']]))?.[0]).toEqual([2022, null, 'y'])
  })

  it('keeps what looks like a formula as words, and leaves out signs that would break it', async () => {
    const rows = await readBack([
      [2021, 1, '=1+1'],
      [2021, 1, 'Nach\u0001trag <&> «ü»'],
    ])
    expect(rows?.map((row) => row[2])).toEqual(['=1+1', 'Nachtrag <&> «ü»'])
  })

  it('is the same to the last byte however often it is made, because it does not hold when', async () => {
    const first = await toWorkbook([sheet([[2021, 1, 'x']])])
    expect((await toWorkbook([sheet([[2021, 1, 'x']])])).equals(first)).toBe(true)
    // Time and day of the first part. Source: PKWARE APPNOTE, 4.3.7 and 4.4.6.
    expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, 0b00000000001_00001])
  })
})
