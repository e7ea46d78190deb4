import { createLocalReq, type PayloadRequest } from 'payload'

import { type FormFile, exportForm, importForm } from '../../../src/exchange/transfer-form.ts'
import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let seeded: TestPayload
let req: PayloadRequest

beforeAll(async () => {
  seeded = await startPayload('seeded')
  req = await createLocalReq({}, seeded.payload)
})

/** A seeded form as a file; the text is what travels. */
const aFile = async (): Promise<{ file: FormFile; id: number }> => {
  const { docs } = await seeded.payload.find({
    collection: 'forms',
    where: { identifier: { equals: 'hundeanmeldung' } },
    limit: 1,
    depth: 0,
  })
  const { docs: any } = await seeded.payload.find({ collection: 'forms', limit: 1, depth: 0 })
  const id = docs[0]?.id ?? any[0]?.id ?? 0
  return { id, file: JSON.parse(JSON.stringify(await exportForm(req, id))) as FormFile }
}

/** The same form under another name, as if it came from elsewhere. */
const asAnother = ({ form, ...file }: FormFile, changed: object = {}): FormFile => ({
  ...file,
  form: { ...form, identifier: `kopie-${crypto.randomUUID().slice(0, 8)}`, ...changed },
})

/** The service a form names. */
const serviceOf = ({ mapping }: FormFile): string =>
  mapping.find(({ collection }) => collection === 'services')?.name ?? ''

const countForms = async () => (await seeded.payload.count({ collection: 'forms' })).totalDocs

describe('a form that goes to another installation', () => {
  it('comes with a sheet of everything it names', async () => {
    const { file } = await aFile()
    const named = file.mapping.map(({ collection }) => collection)
    expect(named).toContain('services')
    expect(new Set(file.mapping.map((one) => JSON.stringify(one))).size).toBe(named.length)
  })

  it('arrives as a draft with the same questions, conditions and texts in all languages', async () => {
    const { file } = await aFile()
    const copy = asAnother(file)
    const { report } = await importForm(req, copy, { mapping: {}, dryRun: false })
    expect(report.counts).toMatchObject({ new: 1, refused: 0 })
    const { docs } = await seeded.payload.find({
      collection: 'forms',
      where: { identifier: { equals: copy.form.identifier } },
      draft: true,
      depth: 0,
    })
    expect(docs[0]?._status).toBe('draft')
    const again = await exportForm(req, docs[0]?.id ?? 0)
    expect(again.form).toEqual(copy.form)
  })

  it('is told what is missing here, and changes nothing until it is mapped', async () => {
    const { file } = await aFile()
    const lost = asAnother(file, { service: 'gibt-es-hier-nicht' })
    const before = await countForms()
    const tried = await importForm(req, lost, { mapping: {}, dryRun: false })
    expect(tried.report.counts).toMatchObject({ new: 0, refused: 1 })
    expect(tried.references).toContainEqual({
      collection: 'services',
      name: 'gibt-es-hier-nicht',
      isHere: false,
    })
    expect(await countForms()).toBe(before)
    const mapping = { 'services/gibt-es-hier-nicht': serviceOf(file) }
    const mappedRun = await importForm(req, lost, { mapping, dryRun: true })
    expect(mappedRun.report.counts).toMatchObject({ new: 1, refused: 0 })
    expect(mappedRun.references.every(({ isHere }) => isHere)).toBe(true)
    expect(await countForms()).toBe(before)
    await importForm(req, lost, { mapping, dryRun: false })
    expect(await countForms()).toBe(before + 1)
  })

  it('is offered what there is here, and what it most likely means', async () => {
    const { file } = await aFile()
    const name = serviceOf(file)
    const title = file.mapping.find(({ collection }) => collection === 'services')?.title ?? ''
    const elsewhere = asAnother(file, { service: 'leistung-4711' })
    const mapping = [{ collection: 'services', name: 'leistung-4711', title }]
    const run = (sheet: FormFile['mapping']) =>
      importForm(req, { ...elsewhere, mapping: sheet }, { mapping: {}, dryRun: true })
    const ofService = async (sheet: FormFile['mapping']) =>
      (await run(sheet)).references.find((one) => one.name === 'leistung-4711')
    expect(await ofService(mapping)).toMatchObject({ isHere: false, suggestion: name })
    expect((await ofService([]))?.suggestion).toBeUndefined()
    const { candidates } = await run(mapping)
    expect(candidates.services).toContainEqual({ name, title })
    expect(Object.keys(candidates)).toEqual(['services'])
  })

  it('keeps the workflow its cases go through, by its key, or another one it is mapped to', async () => {
    const { file } = await aFile()
    const own = file.mapping.find(({ collection }) => collection === 'workflows')?.name ?? ''
    expect(file.form.caseWorkflow).toBe(own)
    const { docs } = await seeded.payload.find({
      collection: 'workflows',
      where: { key: { equals: own } },
      limit: 1,
    })
    // A draft of the next version goes by the same name.
    const data = { title: 'Entwurf', key: own, version: 2, state: 'draft' as const }
    const definition = docs[0]?.definition as Record<string, unknown>
    const { id } = await seeded.payload.create({
      collection: 'workflows',
      data: { ...data, definition },
    })
    const arrived = async (form: FormFile, mapping = {}) => {
      const { references, report } = await importForm(req, form, { mapping, dryRun: false })
      expect(report.counts).toMatchObject({ new: 1, refused: 0 })
      expect(references.every(({ isHere }) => isHere)).toBe(true)
      const found = await seeded.payload.find({
        collection: 'forms',
        where: { identifier: { equals: form.form.identifier } },
        draft: true,
        depth: 1,
      })
      return (found.docs[0]?.caseWorkflow as { key: string } | undefined)?.key
    }
    expect(await arrived(asAnother(file))).toBe(own)
    const elsewhere = asAnother(file, { caseWorkflow: 'ablauf-von-dort' })
    const lost = await importForm(req, elsewhere, { mapping: {}, dryRun: true })
    expect(lost.references).toContainEqual({
      collection: 'workflows',
      name: 'ablauf-von-dort',
      isHere: false,
    })
    const offered = (lost.candidates.workflows ?? []).map(({ name }) => name)
    expect(offered.filter((name) => name === own)).toEqual([own])
    expect(await arrived(elsewhere, { 'workflows/ablauf-von-dort': own })).toBe(own)
    await seeded.payload.delete({ collection: 'workflows', id })
  })

  it('that is another kind of file is refused', async () => {
    const options = { mapping: {}, dryRun: true }
    for (const file of [null, [], { kind: 'other' }, { kind: 'schaltwerk-form', version: 2 }]) {
      await expect(importForm(req, file, options)).rejects.toMatchObject({
        code: 'IMPORT_FILE_INVALID',
      })
    }
  })
})
