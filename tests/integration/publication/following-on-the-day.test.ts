import { type Municipality, startMunicipality } from '../../support/municipality.ts'

let municipality: Municipality

beforeAll(async () => {
  municipality = await startMunicipality()
})

beforeEach(() => municipality.forget())

describe('on the day on which municipalities follow', () => {
  it('variants nobody compared take over the changed group and nothing else, as a version of the system', async () => {
    const { test, editor, announced, publicly, mailsTo, round } = municipality
    const { ours, theirs } = await announced()
    expect(await round(20)).toEqual({ announced: 0, followed: 2, waiting: 0 })
    for (const id of [ours, theirs]) {
      expect(await publicly(id)).toMatchObject({ overrides: ['time'], reviewState: 'ok' })
    }
    expect((await mailsTo(editor)).map(({ subject }) => subject)[1]).toMatch(
      /^Zentraler Text übernommen/,
    )
    const { docs } = await test.payload.find({
      collection: 'audit-entries',
      where: {
        and: [
          { collectionSlug: { equals: 'service-variants' } },
          { documentId: { equals: String(ours) } },
        ],
      },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ actor: 'system' })
    expect(await round(21)).toEqual({ announced: 0, followed: 0, waiting: 0 })
  })

  it('a variant whose own text was kept is left alone', async () => {
    const { reviewer, announced, publicly, round } = municipality
    const { ours, theirs } = await announced()
    await reviewer.post(`/api/service-variants/${String(ours)}/review`, {
      groups: { contact: 'keep' },
    })
    expect(await round(20)).toMatchObject({ followed: 1 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
    expect((await publicly(theirs)).overrides).toEqual(['time'])
  })

  it('a variant with a pending change waits; nothing of the change is published or lost', async () => {
    const { test, editor, reviewer, announced, publicly, mailsTo, round } = municipality
    const { ours, theirs } = await announced()
    const path = `/api/service-variants/${String(ours)}`
    const saved = await editor.patch(`${path}?draft=true`, {
      offered: 'no',
      offeredReason: 'not-here',
    })
    expect(saved.status).toBe(200)
    expect(await round(20)).toEqual({ announced: 0, followed: 1, waiting: 1 })
    expect(await publicly(ours)).toMatchObject({ overrides: ['contact', 'time'], offered: 'yes' })
    expect((await publicly(theirs)).overrides).toEqual(['time'])
    const draft = await test.payload.findByID({
      collection: 'service-variants',
      id: ours,
      draft: true,
    })
    expect(draft.offered).toBe('no')
    expect((await mailsTo(editor)).at(-1)?.subject).toMatch(/^Der zentrale Text konnte nicht/)
    await round(21)
    expect(await mailsTo(editor)).toHaveLength(2)
    const released = await reviewer.patch(path, { offered: 'yes', _status: 'published' })
    expect(released.status).toBe(200)
    expect(await round(22)).toMatchObject({ followed: 1, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })

  it('a variant that cannot be published stops none of the others, and follows when it can', async () => {
    const { test, editor, announced, publicly, mailsTo, round } = municipality
    const { ours, theirs } = await announced()
    // Whatever writes this row fails from here on.
    await test.payload.db.drizzle.execute(
      `alter table service_variants add constraint broken check (id <> ${String(ours)}) not valid`,
    )
    expect(await round(20)).toMatchObject({ followed: 1, waiting: 1 })
    expect((await publicly(theirs)).overrides).toEqual(['time'])
    expect((await mailsTo(editor)).at(-1)?.subject).toMatch(/^Der zentrale Text konnte nicht/)
    await test.payload.db.drizzle.execute('alter table service_variants drop constraint broken')
    expect(await round(20)).toMatchObject({ followed: 1, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })

  it('nothing follows a service that is no longer public', async () => {
    const { test, announced, publicly, round } = municipality
    const { service, ours } = await announced()
    await test.payload.update({
      collection: 'services',
      id: service,
      data: { _status: 'draft' },
    })
    expect(await round(20)).toEqual({ announced: 0, followed: 0, waiting: 0 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
  })

  it('two rounds at once do it once', async () => {
    const { editor, announced, publicly, mailsTo, round } = municipality
    const { ours } = await announced()
    const both = await Promise.all([round(20), round(20)])
    expect(await mailsTo(editor)).toHaveLength(2)
    expect(both.some(({ followed }) => followed > 0)).toBe(true)
    expect((await publicly(ours)).overrides).toEqual(['time'])
  })
})
