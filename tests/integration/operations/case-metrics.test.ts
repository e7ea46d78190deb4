import request from 'supertest'

import { startCases, type TestCases } from '../../support/start-cases.ts'
import { aDecision, caseOf, secretAnswer, threeSteps } from '../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const measured = async (): Promise<string> => (await request(test.app).get('/metrics')).text

const valueOf = (text: string, line: string): number => {
  const start = `${line} `
  const found = text.split('\n').find((one) => one.startsWith(start))
  return Number(found?.slice(start.length))
}

describe('what is measured of forms and cases', () => {
  it('counts what came in, also what was deleted since', async () => {
    const { number } = await test.received(threeSteps())
    await test.until(number, { progress: 'closed' })
    const line = 'submissions_received_total{form="hund-anmelden"}'
    const before = valueOf(await measured(), line)
    expect(before).toBeGreaterThan(0)
    const { forgetCases } = await import('../../../src/plugins/submissions/engine/forget-cases.ts')
    const { deleteAfter } = await caseOf(test.payload, number)
    expect(await forgetCases(test.payload, new Date(Date.parse(deleteAfter ?? '') + 1000))).toBe(1)
    expect(valueOf(await measured(), line)).toBe(before)
  })

  it('tells open cases, incidents, and how old the oldest is that nobody works on', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await test.pool.query(
      `update submissions set progress = 'incident', next_run_at = null where number = $1`,
      [number],
    )
    expect(valueOf(await measured(), 'submissions_incidents')).toBe(1)
    expect(valueOf(await measured(), 'submissions_queue_age_seconds')).toBe(0)
    await test.pool.query(
      `update submissions set progress = 'waiting', next_run_at = now() - interval '90 seconds'
       where number = $1`,
      [number],
    )
    const text = await measured()
    expect(valueOf(text, 'submissions_open{form="hund-anmelden",progress="waiting"}')).toBe(1)
    expect(valueOf(text, 'submissions_queue_age_seconds')).toBeGreaterThan(89)
    expect(valueOf(text, 'submissions_queue_length')).toBe(1)
    const { workflow } = test.form()
    await test.payload.create({
      collection: 'pauses',
      data: { kind: 'workflow', key: workflow, reason: 'Wartung' },
    })
    expect(valueOf(await measured(), 'submissions_queue_age_seconds')).toBe(0)
    expect(valueOf(await measured(), 'submissions_queue_length')).toBe(0)
  })

  it('tells how long steps took, by step and outcome, each step once', async () => {
    const line = 'workflow_step_duration_seconds_count{step="branch",outcome="done"}'
    const { number: first } = await test.received(threeSteps())
    await test.until(first, { progress: 'closed' })
    const before = valueOf(await measured(), line)
    const { number } = await test.received(threeSteps())
    await test.until(number, { progress: 'closed' })
    expect(valueOf(await measured(), line)).toBe(before + 1)
  })

  it('tells where people give up, without telling who', async () => {
    for (const page of [0, 0, 1]) await test.desk.noteProgress({ form: 'hund-anmelden', page })
    const text = await measured()
    expect(valueOf(text, 'form_page_reached_total{form="hund-anmelden",page="0"}')).toBe(2)
    expect(valueOf(text, 'form_page_reached_total{form="hund-anmelden",page="1"}')).toBe(1)
  })

  it('holds nothing of a person: no number, no answer, no address', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    const text = await measured()
    for (const personal of [number, secretAnswer, 'halterin']) {
      expect(text).not.toContain(personal)
    }
    const own = text.split('\n').filter((line) => /^(submissions|form|workflow)_/.test(line))
    const labels = own.flatMap((line) => [...line.matchAll(/(\w+)="/g)].map(([, name]) => name))
    expect([...new Set(labels)].sort()).toEqual([
      'form',
      'le',
      'outcome',
      'page',
      'progress',
      'step',
    ])
  })
})
