import type { StepOutcome } from '../../../../../src/plugins/submissions/contract.ts'
import { requestDocuments } from '../../../../../src/plugins/submissions/steps/request-documents/index.ts'
import { aStepContext } from '../../../../support/step-context.ts'

const text = { de: 'Bitte den Mietvertrag zu {number}.' }
const options = {
  subject: text,
  text,
  documents: [
    { name: 'contract', label: { de: 'Mietvertrag' } },
    { name: 'photo', label: { de: 'Foto' } },
  ],
  workingDays: 10,
  remindAfter: 5,
}

/** Monday; the tenth working day after it is Monday, the 16th. */
const enteredAt = new Date('2026-03-02T08:00:00Z')
const at = (now: string, memory?: unknown): Promise<StepOutcome> =>
  requestDocuments.run(aStepContext({ now: new Date(now), enteredAt, memory }), options)

describe('a request for documents', () => {
  it('tells the sender what is wanted, once, and waits until it is time to remind', async () => {
    expect(await at('2026-03-02T08:00:00Z')).toMatchObject({
      kind: 'wait',
      until: new Date('2026-03-09T23:00:00Z'),
      mail: { text },
      and: [{ told: { de: 'Mietvertrag' } }, { told: { de: 'Foto' } }],
      remember: [{ asked: 'first' }],
    })
    const again = await at('2026-03-03T08:00:00Z', [{ asked: 'first' }])
    expect(again).toEqual({ kind: 'wait', until: new Date('2026-03-09T23:00:00Z') })
  })

  it('reminds once, and then waits for the end', async () => {
    expect(await at('2026-03-10T08:00:00Z', [{ asked: 'first' }])).toMatchObject({
      kind: 'wait',
      until: new Date('2026-03-16T23:00:00Z'),
      mail: { text },
      remember: [{ asked: 'again' }],
    })
    const again = await at('2026-03-11T08:00:00Z', [{ asked: 'first' }, { asked: 'again' }])
    expect(again).not.toHaveProperty('mail')
  })

  it('goes on when everything is there, and not before', async () => {
    const memory = [{ asked: 'first' }, { handedIn: ['contract'] }]
    expect(await at('2026-03-03T08:00:00Z', memory)).toMatchObject({ kind: 'wait' })
    expect(await at('2026-03-03T08:00:00Z', [...memory, { handedIn: ['photo'] }])).toEqual({
      kind: 'done',
      action: 'handed-in',
    })
  })

  it('is over after its working days', async () => {
    expect(await at('2026-03-16T22:59:00Z', [{ asked: 'again' }])).toMatchObject({ kind: 'wait' })
    expect(await at('2026-03-17T08:00:00Z', [{ asked: 'first' }])).toEqual({
      kind: 'done',
      action: 'expired',
    })
  })

  it('takes the word of a person that documents came by post', async () => {
    expect(await at('2026-03-03T08:00:00Z', [{ chose: 'handed-in', by: 3 }])).toEqual({
      kind: 'done',
      action: 'handed-in',
    })
  })

  it.each([
    [{ workingDays: 0 }, 'workingDays'],
    [{ remindAfter: 10 }, 'remindAfter'],
    [{ documents: [{ name: '', label: text }] }, 'documents'],
    [{ subject: { fr: 'sans allemand' } }, 'subject'],
  ])('is refused with %j', (wrong, place) => {
    const { error } = requestDocuments.options.safeParse({ ...options, ...wrong })
    expect(error?.issues.map(({ path }) => path[0])).toContain(place)
  })
})
