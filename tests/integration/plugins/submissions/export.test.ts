import type { CaseExport } from '../../../../src/domain/submission/case-export.ts'
import type { SignedIn } from '../../../support/people.ts'
import { protectors, recordsOf } from '../../../support/protection.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { aDecision, caseOf, secretAnswer } from '../../../support/submissions.ts'

let test: TestCases
let officer: SignedIn

beforeAll(async () => {
  test = await startCases()
  officer = (await protectors(test)).officer
})

afterAll(() => test.stop())

const script = '<script>alert(1)</script>'

const aCase = async () => {
  const receipt = await test.received(aDecision(), { note: script })
  await test.until(receipt.number, { progress: 'waiting' })
  const { id } = await caseOf(test.payload, receipt.number)
  return { ...receipt, id, path: `/api/submissions/${String(id)}` }
}

describe('the export of a case', () => {
  it('by its sender holds all answers, sensitive ones too, what happened and who looked, and is noted', async () => {
    const { number, statusToken, path } = await aCase()
    await test.worker.get(path)
    const { data, page } = await test.desk.export({ number, statusToken, locale: 'de' })
    const answers = Object.fromEntries(data.answers.map(({ field, answer }) => [field, answer]))
    expect(answers).toEqual({
      ahv: secretAnswer,
      dogs: 1,
      email: 'halterin@schaltwerk.example',
      note: script,
    })
    expect(data).toMatchObject({ number, replyTo: 'halterin@schaltwerk.example' })
    expect(data.events.map(({ action }) => action)).toEqual(['received', 'entered'])
    expect(data.accesses).toMatchObject([{ action: 'viewed', by: 'authority' }])
    expect(data.steps).toMatchObject([{ step: 'send-receipt' }, { step: 'decision' }])
    for (const words of [number, secretAnswer, 'Amt']) expect(page).toContain(words)
    expect(page).not.toContain(script)
    expect((await recordsOf(test, number)).at(-1)).toMatchObject({
      action: 'exported',
      actor: 'sender',
      seenFields: 'answers.ahv answers.dogs answers.email answers.note events replyTo',
    })
  })

  it('is given to nobody with a wrong token', async () => {
    const { number } = await aCase()
    const asked = { number, statusToken: 'x'.repeat(43), locale: 'de' as const }
    await expect(test.desk.export(asked)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
    expect(await recordsOf(test, number)).toEqual([])
  })

  it('is ordered by data protection, which sees that it was handed out and not what', async () => {
    const { number, path } = await aCase()
    expect((await officer.get(`${path}/export`)).status).toBe(403)
    const order = { reason: 'Gesuch um Auskunft vom 3. Mai' }
    expect((await test.worker.post(`${path}/order-export`, order)).status).toBe(403)
    const ordered = await officer.post(`${path}/order-export`, order)
    expect(ordered.status).toBe(200)
    expect(JSON.stringify(ordered.body)).not.toContain(secretAnswer)
    const { body } = (await test.worker.get(path)) as { body: { events: object[] } }
    expect(body.events.at(-1)).toMatchObject({ action: 'export-ordered', ...order })

    const taken = await test.worker.get(`${path}/export`)
    expect(taken.headers['content-disposition']).toBe(`attachment; filename="${number}.json"`)
    expect((JSON.parse(taken.text) as CaseExport).number).toBe(number)
    expect(taken.text).toContain(secretAnswer)
    const page = await test.worker.get(`${path}/export?format=html`)
    expect(page.headers['content-security-policy']).toContain('sandbox')
    expect(page.text).toContain(secretAnswer)
    const told = (await officer.get(
      `/api/protection-records?where[caseNumber][equals]=${number}&sort=id`,
    )) as { body: { docs: { action: string }[] } }
    expect(told.body.docs.map(({ action }) => action)).toEqual([
      'export-ordered',
      'viewed',
      'exported',
      'exported',
    ])
    expect(JSON.stringify(told.body)).not.toContain(secretAnswer)
  })
})
