import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startApp, type TestApp } from '../../../support/start-app.ts'
import { aDecision } from '../../../support/submissions.ts'

let test: TestApp
let modeller: SignedIn
let worker: SignedIn
let editor: SignedIn

beforeAll(async () => {
  test = await startApp('empty')
  await aPerson(test, 'Erste', [{ role: 'admin' }])
  modeller = await aPerson(test, 'Modelliererin', [{ role: 'process-modeller' }])
  worker = await aPerson(test, 'Sachbearbeiter', [{ role: 'case-worker' }])
  editor = await aPerson(test, 'Redaktorin', [{ role: 'canonical-editor' }])
})

describe('the editor of workflows', () => {
  it('offers every step with the shape of its options', async () => {
    const { steps } = (await modeller.get('/api/workflows/steps').expect(200)).body as {
      steps: { key: string; options: { properties: Record<string, unknown> } }[]
    }
    const decision = steps.find(({ key }) => key === 'decision')
    expect(decision?.options.properties.fourEyes).toMatchObject({ type: 'boolean' })
    expect(steps.map(({ key }) => key)).toContain('close')
  })

  it('is told what is wrong before anything is saved, and how each state can be left', async () => {
    const check = async (definition: object) =>
      (await modeller.post('/api/workflows/check', { definition }).expect(200)).body as {
        faults: { path: string; code: string }[]
        actions: string[][]
      }
    const sound = await check(aDecision())
    expect(sound.faults).toEqual([])
    expect(sound.actions[1]).toEqual(['approved', 'refused', 'overdue'])
    const faulty = await check({ ...aDecision(), transitions: [] })
    expect(faulty.faults.map(({ code }) => code)).toContain('ACTION_UNHANDLED')
    expect((await check({ anything: true })).faults).not.toEqual([])
  })

  it('is for those who may read workflows', async () => {
    expect((await editor.get('/api/workflows/steps')).status).toBe(403)
    expect((await editor.post('/api/workflows/check', { definition: {} })).status).toBe(403)
    expect((await worker.get('/api/workflows/steps')).status).toBe(200)
  })

  it('makes the next version as a draft and leaves the active one as it is', async () => {
    const { id } = await test.payload.create({
      collection: 'workflows',
      data: {
        title: 'Hund',
        key: 'hund',
        version: 1,
        state: 'active',
        definition: aDecision(),
      },
    })
    const path = `/api/workflows/${String(id)}/new-version`
    expect((await worker.post(path)).status).toBe(403)
    const made = (await modeller.post(path).expect(200)).body as { id: number; version: number }
    expect(made.version).toBe(2)
    const next = await test.payload.findByID({ collection: 'workflows', id: made.id })
    expect(next).toMatchObject({ key: 'hund', state: 'draft', definition: aDecision() })
    const first = await test.payload.findByID({ collection: 'workflows', id })
    expect(first).toMatchObject({ state: 'active', version: 1 })
  })
})
