import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../../src/database/in-transaction.ts'
import { readPlaces } from '../../../src/publication/gate/read-places.ts'
import { aDocument, aDocumentsData } from '../../support/builders.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
})

const namesNow = async (req?: PayloadRequest) =>
  (await readPlaces(test.payload, req)).jurisdictions.map(({ longName }) => longName)

describe('the areas and offices that the publish gate knows', () => {
  it('are read once, as long as none of them changes', async () => {
    await aDocument(test.payload, 'authorities', 'Amt')
    const places = await readPlaces(test.payload, undefined)
    await aDocument(test.payload, 'topics', 'Thema')
    expect(await readPlaces(test.payload, undefined)).toBe(places)
  })

  it('are those of now when one is published, renamed or withdrawn', async () => {
    const { id } = await aDocument(test.payload, 'jurisdictions', 'Alt')
    expect(await namesNow()).toContain('Alt')
    const collection = 'jurisdictions' as const
    await test.payload.update({ collection, id, data: { longName: 'Neu' } })
    expect(await namesNow()).toContain('Neu')
    await test.payload.delete({ collection, id })
    expect(await namesNow()).not.toContain('Neu')
  })

  it('have the name of an office in another language as soon as it is written', async () => {
    const { id } = await aDocument(test.payload, 'authorities', 'Kanzlei')
    await readPlaces(test.payload, undefined)
    await test.payload.update({
      collection: 'authorities',
      id,
      locale: 'fr',
      data: { name: 'Chancellerie' },
    })
    const { authorities } = await readPlaces(test.payload, undefined)
    expect(authorities.map(({ name }) => name.fr)).toContain('Chancellerie')
  })

  it('are for a transaction those it wrote itself, and for nobody else', async () => {
    const data = await aDocumentsData(test.payload, 'jurisdictions', 'Ungewiss')
    const seen: boolean[] = []
    const look = async (req?: PayloadRequest) =>
      seen.push((await namesNow(req)).includes('Ungewiss'))
    const undone = inTransaction(test.payload, async (req) => {
      await test.payload.create({
        collection: 'jurisdictions',
        data: { ...data, _status: 'published' } as never,
        req,
      })
      await look(req)
      await look()
      await look(req)
      throw new Error('Doch nicht')
    })
    await expect(undone).rejects.toThrow('Doch nicht')
    expect(seen).toEqual([true, false, true])
    expect(await namesNow()).not.toContain('Ungewiss')
  })
})
