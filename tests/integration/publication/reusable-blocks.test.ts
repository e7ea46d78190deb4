import { lintCatalogue } from '../../../src/publication/gate/index.ts'
import { rebuild } from '../../../src/publication/published/index.ts'
import { aDocument } from '../../support/builders.ts'
import { startDelivery, type TestDelivery } from '../../support/start-delivery.ts'

let test: TestDelivery
beforeAll(async () => {
  test = await startDelivery('empty')
})
afterAll(() => test.stop())

const aQuestion = (name: string, label = name) => ({
  name,
  type: 'text' as const,
  label,
  required: true,
})

let blocks = 0
const aBlock = async (...names: string[]): Promise<number> => {
  blocks += 1
  const { id } = await test.payload.create({
    collection: 'form-blocks',
    data: {
      title: 'Adresse',
      identifier: `adresse-${String(blocks)}`,
      fields: names.map((name) => aQuestion(name)),
    },
  })
  return id
}

const changeBlock = (id: number, ...names: string[]) =>
  test.payload.update({
    collection: 'form-blocks',
    id,
    data: { fields: names.map((name) => aQuestion(name)) },
  })

const twice = (block: number) => [
  {
    title: 'Person',
    fields: [
      aQuestion('lastName'),
      { ...aQuestion('old', 'Bisherige Adresse'), type: 'block' as const, block },
      { ...aQuestion('new', 'Neue Adresse'), type: 'block' as const, block },
    ],
  },
]

const save = (id: number, data: object, status: 'draft' | 'published' = 'published') =>
  test.payload.update({
    collection: 'forms',
    id,
    draft: status === 'draft',
    data: { ...data, _status: status },
    depth: 0,
  })

/** A form that uses a block twice. */
const aForm = async (block: number) => {
  const { id } = await aDocument(test.payload, 'forms', 'Umzug')
  const { identifier } = await save(id, { sections: twice(block) })
  return { id, identifier }
}

/** What the public is asked. */
const asked = async (identifier: string): Promise<string[]> => {
  const { uiSchema } = await test.json<{
    uiSchema: { pages: { fields: { name: string; label: string }[] }[] }
  }>(`/v1/forms/${identifier}`)
  return uiSchema.pages.flatMap(({ fields }) =>
    fields.map(({ name, label }) => `${name}: ${label}`),
  )
}

const older = async (): Promise<string[]> => {
  const { findings } = await lintCatalogue(test.payload, undefined, 'de')
  return findings
    .filter(({ code }) => code === 'W15_BLOCK_CHANGED')
    .map(({ document, pointer }) => `${document} ${pointer}`)
}

describe('a form with a reusable block', () => {
  it('asks what the block asks, each time under its own name', async () => {
    const { identifier } = await aForm(await aBlock('street', 'town'))
    expect(await asked(identifier)).toEqual([
      'lastName: lastName',
      'oldStreet: Bisherige Adresse – street',
      'oldTown: Bisherige Adresse – town',
      'newStreet: Neue Adresse – street',
      'newTown: Neue Adresse – town',
    ])
  })

  it('stays as it was published when the block changes, whatever is derived or drafted anew', async () => {
    const block = await aBlock('street')
    const { id, identifier } = await aForm(block)
    const before = await asked(identifier)
    await changeBlock(block, 'street', 'country')
    await save(id, { title: 'Umzug melden' }, 'draft')
    await rebuild(test.payload, { write: true })
    expect(await asked(identifier)).toEqual(before)
  })

  it('is named among what editors should look at until it is published again', async () => {
    const block = await aBlock('street')
    const { id, identifier } = await aForm(block)
    const ours = async () => (await older()).filter((line) => line.startsWith(identifier))
    expect(await ours()).toEqual([])
    await changeBlock(block, 'street', 'country')
    expect(await ours()).toEqual([
      `${identifier} /sections/0/fields/1/block`,
      `${identifier} /sections/0/fields/2/block`,
    ])
    await save(id, {})
    expect(await ours()).toEqual([])
    expect(await asked(identifier)).toContain('newCountry: Neue Adresse – country')
  })
})

describe('a reusable block', () => {
  it('cannot be deleted while a form uses it, and can afterwards', async () => {
    const block = await aBlock('street')
    const { id } = await aForm(block)
    const remove = () => test.payload.delete({ collection: 'form-blocks', id: block })
    await expect(remove()).rejects.toThrow(/verwendet diesen Baustein|uses this block/)
    await save(id, { sections: [{ title: 'Person', fields: [aQuestion('lastName')] }] })
    await expect(remove()).resolves.toMatchObject({ id: block })
  })

  it('asks nothing twice, and has no condition on what only a form asks', async () => {
    await expect(aBlock('street', 'street')).rejects.toMatchObject({
      data: { errors: [{ path: 'fields.1.name' }] },
    })
    const block = await aBlock('street')
    const visibleWhen = { '===': [{ var: 'lastName' }, 'Muster'] }
    await expect(
      test.payload.update({
        collection: 'form-blocks',
        id: block,
        data: { fields: [{ ...aQuestion('street'), visibleWhen }] },
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'fields.0.visibleWhen' }] } })
  })
})
