import { createLocalReq } from 'payload'

import type { CaseView } from '../../../../src/plugins/submissions/index.ts'
import type { SignedIn } from '../../../support/people.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { aDecision, aLookup, caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

/** What the page of a case shows somebody. */
const viewOf = async (number: string, who: SignedIn = test.worker): Promise<CaseView> => {
  const { readCaseView } = await import('../../../../src/plugins/submissions/index.ts')
  const { id } = await caseOf(test.payload, number)
  const user = await test.payload.findByID({ collection: 'users', id: who.id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, test.payload)
  const view = await readCaseView(req, id, { language: 'de', now: new Date() })
  if (!view) throw new Error('There is no such case.')
  return view
}

const act = async (number: string, what: string, body: object, who = test.worker) => {
  const { id } = await caseOf(test.payload, number)
  return who.post(`/api/submissions/${String(id)}/${what}`, body)
}

const decisions = (options: object = {}) => [
  { key: 'decision', options },
  { key: 'decision', options: {} },
]

/** Two offices that look at a case at once: one twice, one with four eyes. */
const twoBranches = () => ({
  initial: 'both',
  states: [
    state('both', 'parallel', {
      branches: [
        { name: 'bau', label: text('Bauamt'), steps: decisions() },
        { name: 'umwelt', label: text('Umwelt'), steps: decisions({ fourEyes: true }).slice(0, 1) },
      ],
    }),
    state('granted', 'close'),
    state('refused', 'close'),
  ],
  transitions: [way('both', 'granted'), way('both', 'refused', 'failed')],
})

const payment = {
  subject: text('Gebühr {number}'),
  text: text('Bitte bezahlen Sie.'),
  amountRappen: 2000,
  workingDays: 30,
}

const aBill = () => ({
  initial: 'fee',
  states: [
    state('fee', 'fee-and-payment', {
      ...payment,
      by: 'qr-bill',
      creditor: {
        name: 'Amt',
        street: 'Hauptstrasse',
        houseNumber: '1',
        postalCode: '6210',
        place: 'Sursee',
        iban: 'CH4431999123000889012',
      },
    }),
    state('done', 'close'),
    state('unpaid', 'close'),
  ],
  transitions: [
    way('fee', 'done', 'paid'),
    way('fee', 'unpaid', 'expired'),
    way('fee', 'unpaid', 'failed'),
    way('fee', 'unpaid', 'unanswered'),
  ],
})

describe('what can be done for a case', () => {
  it('whose register is down is exactly what its step accepts, and says which register', async () => {
    const { key, twin } = await test.register('dog-register', {
      policyWhenDown: 'ask-by-hand',
      name: 'Hunderegister',
      timeoutMs: 300,
    })
    await twin.stop()
    const { number } = await test.received(aLookup(key))
    await test.until(number, { progress: 'waiting' })
    const { tasks } = await viewOf(number)
    expect(tasks).toMatchObject([
      { step: 'registry-lookup', byHand: ['found', 'nothing', 'unanswered'] },
    ])
    expect(tasks[0]?.waitsFor).toContain('Hunderegister')
    expect((await act(number, 'by-hand', { action: 'paid', reason: 'Telefon' })).status).toBe(409)
    const asked = await act(number, 'by-hand', { action: 'found', reason: 'Telefon mit dem Amt' })
    expect(asked.status).toBe(200)
    await test.until(number, { progress: 'closed', state: 'known' })
    const { events } = await viewOf(number)
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'by-hand',
        by: 'Sachbearbeiterin',
        chose: expect.objectContaining({ de: 'gefunden' }) as unknown,
        reason: 'Telefon mit dem Amt',
      }),
    )
  }, 60_000)

  it('that waits for a payment is to say that it was seen, by the reference of its bill', async () => {
    const { number } = await test.received(aBill())
    await test.until(number, { progress: 'waiting' })
    const { tasks } = await viewOf(number)
    expect(tasks).toMatchObject([{ step: 'fee-and-payment', byHand: ['paid', 'failed'] }])
    expect(tasks[0]?.reference?.length).toBeGreaterThan(5)
    await act(number, 'by-hand', { action: 'paid', reason: 'Kontoauszug vom 3. Mai' })
    await test.until(number, { progress: 'closed', state: 'done' })
  }, 60_000)

  it('is nothing for somebody who does not work on it', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    expect((await viewOf(number)).tasks).toHaveLength(1)
    const { aPerson } = await import('../../../support/people.ts')
    const officer = await aPerson(test, 'Datenschutz', [
      { role: 'data-protection-officer', authority: test.owner },
    ])
    const seen = await viewOf(number, officer)
    expect(seen).toMatchObject({ tasks: [], mayWork: false, mayProtect: true })
  })
})

describe('decisions in branches that go on side by side', () => {
  it('are each taken for themselves; one counts for the step it was taken for and not for the next', async () => {
    const { number } = await test.received(twoBranches())
    await test.until(number, { progress: 'waiting' })
    const branches = async () => (await viewOf(number)).tasks.map(({ branch }) => branch?.name)
    expect(await branches()).toEqual(['bau', 'umwelt'])

    await act(number, 'decide', { action: 'approved', branch: 'bau', reason: 'Masse stimmen' })
    await test.round()
    await test.until(number, { progress: 'waiting' })
    // The second decision of the branch is still to be taken.
    expect(await branches()).toEqual(['bau', 'umwelt'])
    await act(number, 'decide', { action: 'approved', branch: 'bau' })
    await act(number, 'decide', { action: 'approved', branch: 'umwelt' })
    await test.until(number, { progress: 'waiting' })
    const [task, ...others] = (await viewOf(number)).tasks
    expect(others).toEqual([])
    expect(task).toMatchObject({
      branch: { name: 'umwelt', label: { de: 'Umwelt' } },
      decision: { fourEyes: true, votes: [{ by: 'Sachbearbeiterin', isMe: true }] },
    })
    await act(number, 'decide', { action: 'approved', branch: 'umwelt' }, test.colleague)
    await test.until(number, { progress: 'closed', state: 'granted' })
    const decided = (await viewOf(number)).events.filter(({ action }) => action === 'decided')
    expect(decided).toMatchObject([
      { by: 'Sachbearbeiterin', branch: { de: 'Bauamt' }, reason: 'Masse stimmen' },
      { by: 'Sachbearbeiterin', branch: { de: 'Bauamt' } },
      { by: 'Sachbearbeiterin', branch: { de: 'Umwelt' }, vote: 1 },
      { by: 'Kollege', branch: { de: 'Umwelt' }, vote: 2 },
    ])
  }, 60_000)

  it('are not taken in a branch that is not there', async () => {
    const { number } = await test.received(twoBranches())
    await test.until(number, { progress: 'waiting' })
    const elsewhere = await act(number, 'decide', { action: 'approved', branch: 'wald' })
    expect(elsewhere.status).toBe(409)
    expect((await act(number, 'decide', { action: 'approved' })).status).toBe(409)
  })
})

describe('the timeline of a decision by four eyes', () => {
  it('tells who said what and why, the first and the second person', async () => {
    const { number } = await test.received(aDecision(true))
    await test.until(number, { progress: 'waiting' })
    await act(number, 'decide', { action: 'refused', reason: 'Es fehlt der Impfausweis' })
    await act(number, 'decide', { action: 'refused', reason: 'Einverstanden' }, test.colleague)
    await test.until(number, { progress: 'closed', state: 'refused' })
    const { events } = await viewOf(number)
    expect(events.filter(({ action }) => action === 'decided')).toMatchObject([
      {
        by: 'Sachbearbeiterin',
        decision: 'refused',
        vote: 1,
        reason: 'Es fehlt der Impfausweis',
      },
      { by: 'Kollege', decision: 'refused', vote: 2, reason: 'Einverstanden' },
    ])
  })
})

describe('an answer that names a municipality', () => {
  it('is shown with its name; a number nobody knows stays alone', async () => {
    const { withPlaces } =
      await import('../../../../src/plugins/submissions/case-view/with-places.ts')
    await test.payload.create({
      collection: 'jurisdictions',
      draft: true,
      data: { longName: 'Sursee', kind: 'municipality', bfsNumber: 1103, canton: 'LU' },
    })
    const place = (bfs: number) => ({
      name: 'place',
      label: 'Gemeinde',
      type: 'municipality' as const,
      values: [bfs],
      isSealed: false,
    })
    const block = { ...place(1), type: 'repeat' as const, values: [], items: [[place(1103)]] }
    const answers = [place(1103), place(9998), block]
    const req = await createLocalReq({}, test.payload)
    const [page] = await withPlaces(req, [{ title: 'Umzug', answers }])
    expect(page?.answers).toMatchObject([
      { values: ['Sursee (1103)'] },
      { values: [9998] },
      { items: [[{ values: ['Sursee (1103)'] }]] },
    ])
  })
})
