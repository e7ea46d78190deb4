import { aDocument } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
beforeAll(async () => {
  test = await startDelivery('empty')
})
afterAll(() => test.stop())

const aForm = async () => {
  const { id } = await aDocument(test.payload, 'forms', 'Anmeldung')
  const { identifier } = await test.payload.findByID({ collection: 'forms', id, depth: 0 })
  return { id, identifier, path: `/v1/forms/${identifier}` }
}

const update = (id: number, data: object) =>
  test.payload.update({
    collection: 'forms',
    id,
    data: { ...data, _status: 'published' },
    depth: 0,
  })

/** One page that asks for these. */
const asking = (...names: string[]) => ({
  sections: [
    {
      title: 'Person',
      fields: names.map((name) => ({ name, type: 'text' as const, label: name, required: true })),
    },
  ],
})

const versionsOf = async (identifier: string): Promise<number[]> => {
  const { rows } = await test.pool.query<{ version: number }>(
    'select version from publication.form_version where form = $1 order by version',
    [identifier],
  )
  return rows.map(({ version }) => version)
}

describe('a form that is published again', () => {
  it('is a new version when it asks something else, and the same one when it does not', async () => {
    const { id, identifier } = await aForm()
    expect(await versionsOf(identifier)).toEqual([1])
    await update(id, { review: { lastVerifiedOn: '2026-06-01T12:00:00.000Z' } })
    expect(await versionsOf(identifier)).toEqual([1])
    await update(id, asking('firstName'))
    expect(await versionsOf(identifier)).toEqual([1, 2])
  })

  it('still takes the answers of somebody in the middle of the version before', async () => {
    const { id, identifier, path } = await aForm()
    await update(id, asking('firstName'))
    const check = async (version: string, answers: object) =>
      (await test.post(`${path}/validate${version}`, { answers })).status
    expect(await check('?version=1', { lastName: 'Muster' })).toBe(200)
    expect(await check('?version=2', { lastName: 'Muster' })).toBe(400)
    expect(await check('', { firstName: 'Mina' })).toBe(200)
    expect(await versionsOf(identifier)).toEqual([1, 2])
  })

  it('can be finished, but not begun, when it was withdrawn', async () => {
    const { id, path } = await aForm()
    await test.payload.update({ collection: 'forms', id, data: { _status: 'draft' }, depth: 0 })
    expect((await test.get(path)).status).toBe(410)
    expect((await test.get(`${path}?version=1`)).status).toBe(200)
  })
})

describe('a version of a form', () => {
  it.each([
    ['changed', `update publication.form_version set definition = '{}'`],
    ['deleted', 'delete from publication.form_version'],
    ['cleared away', 'truncate publication.form_version'],
  ])('cannot be %s, whoever asks the database for it', async (_, statement) => {
    await aForm()
    await expect(test.pool.query(statement)).rejects.toThrow(/never changed and never deleted/)
  })
})
