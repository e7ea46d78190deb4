import { createLocalReq } from 'payload'

import { findTasks } from '../../../src/plugins/review/index.ts'
import {
  accountOf,
  contact,
  dayIn,
  type Municipality,
  startMunicipality,
} from '../../support/municipality.ts'
import { aDocument } from '../../support/builders.ts'

let municipality: Municipality

beforeAll(async () => {
  municipality = await startMunicipality()
})

beforeEach(() => municipality.forget())

describe('the day on which municipalities follow', () => {
  it('is refused beside its field where it leaves them no time, and stays where it is left alone', async () => {
    const { kanton, aServiceWithVariants, change } = municipality
    const { service } = await aServiceWithVariants()
    const path = `/api/services/${String(service)}`
    const refused = await kanton.patch(path, { followOn: dayIn(13), _status: 'published' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('followOn')])
    await change(service, { followOn: dayIn(14) })
    await change(service, { synonyms: ['welpe'], followOn: dayIn(14) })
  })

  it('is set by those who publish the service and by nobody else', async () => {
    const { test, authority, editor, reviewer } = municipality
    const { id } = await aDocument(test.payload, 'services', 'Fest', {
      status: 'draft',
      data: { level: 'gemeinde', owner: authority },
    })
    const path = `/api/services/${String(id)}?draft=true`
    await editor.patch(path, { followOn: dayIn(30) })
    const stored = async () =>
      (await test.payload.findByID({ collection: 'services', id, draft: true })).followOn
    expect(await stored()).toBeFalsy()
    await reviewer.patch(path, { followOn: dayIn(30) })
    expect(await stored()).toContain(dayIn(30))
  })
})

describe('before the day', () => {
  it('those who work on a variant are told once, in their language, with the day, the groups and a link', async () => {
    const { editor, reviewer, announced, mailsTo, round } = municipality
    const { ours } = await announced()
    const [mail, ...more] = await mailsTo(editor)
    const day = dayIn(20).split('-').reverse().join('.')
    expect(more).toEqual([])
    expect(mail?.subject).toContain(day)
    expect(mail?.text).toContain('Kontakt')
    expect(mail?.text).toContain(`/admin/collections/service-variants/${String(ours)}`)
    expect((await mailsTo(reviewer)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^À comparer/),
    ])
    expect(await round(1)).toEqual({ announced: 0, followed: 0, waiting: 0 })
    expect(await mailsTo(editor)).toHaveLength(1)
  })

  it('the comparison says the day', async () => {
    const { editor, announced } = municipality
    const { ours } = await announced()
    const answer = await editor.get(`/api/service-variants/${String(ours)}/comparison`)
    expect((answer.body as { followsOn?: string }).followsOn).toBe(dayIn(20))
  })

  it('the dashboard counts what is hers, and its link finds just that', async () => {
    const { test, editor, announced } = municipality
    const { ours } = await announced()
    const req = await createLocalReq({ user: await accountOf(test, editor) }, test.payload)
    const found = await findTasks(req, await accountOf(test, editor), new Date())
    const entries = found.find(({ task }) => task.key === 'following')?.entries
    expect(entries?.map(({ count }) => count)).toEqual([1])
    const query = entries?.[0]?.href.split('?')[1] ?? ''
    const listed = await editor.get(`/api/service-variants?${query}&depth=0`)
    expect((listed.body as { docs: { id: number }[] }).docs.map(({ id }) => id)).toContain(ours)
  })

  it('nothing follows', async () => {
    const { announced, publicly, round } = municipality
    const { ours } = await announced()
    expect(await round(19)).toMatchObject({ followed: 0 })
    expect((await publicly(ours)).overrides).toEqual(['contact', 'time'])
  })

  it('nobody is told where nothing is behind, or no day is set', async () => {
    const { aServiceWithVariants, change, mails, round } = municipality
    const { service } = await aServiceWithVariants()
    await change(service, contact('+41412282222'))
    expect(await round(0)).toMatchObject({ announced: 0 })
    await change(service, contact('+41412281111'))
    await change(service, { followOn: dayIn(20) })
    expect(await round(0)).toMatchObject({ announced: 0 })
    expect(await mails()).toEqual([])
  })

  it('they are told again of a day that was moved, and of a change after they had compared', async () => {
    const { editor, reviewer, change, announced, mailsTo, round } = municipality
    const { service, ours } = await announced()
    await change(service, { followOn: dayIn(40) })
    expect(await round(1)).toMatchObject({ announced: 2 })
    const kept = await reviewer.post(`/api/service-variants/${String(ours)}/review`, {
      groups: { contact: 'keep' },
    })
    expect(kept.status).toBe(200)
    await change(service, contact('+41412283333'))
    expect(await round(0)).toMatchObject({ announced: 1 })
    expect(await mailsTo(editor)).toHaveLength(3)
  })
})
