import ICAL from 'ical.js'

import { appointment } from '../../../../../src/plugins/submissions/steps/appointment/index.ts'
import { coSign } from '../../../../../src/plugins/submissions/steps/co-sign/index.ts'
import { aStepContext } from '../../../../support/step-context.ts'

const text = { de: 'Bitte zustimmen: {number}' }

describe('a second person who has to agree', () => {
  const options = {
    email: { var: 'answers.partner' },
    subject: text,
    text,
    page: 'https://luzern.example/zustimmen/{token}',
    workingDays: 5,
  }
  const submission = {
    answers: { partner: 'partner@example.ch' },
    isSender: (email: string) => email === 'sender@example.ch',
  }
  const at = (memory: unknown, given: object = {}) =>
    coSign.run(aStepContext({ submission, memory, ...given }), options)

  it('is written to, once, with a link that nobody else has', async () => {
    const outcome = await at([])
    expect(outcome).toMatchObject({
      kind: 'wait',
      until: new Date('2026-03-09T23:00:00Z'),
      mail: {
        to: 'partner@example.ch',
        link: { href: 'https://luzern.example/zustimmen/token-for-co-sign' },
      },
    })
    expect(outcome).not.toHaveProperty('told')
    expect(await at([{ asked: 'co-signer' }])).not.toHaveProperty('mail')
  })

  it.each([
    [{ coSigned: true }, 'signed'],
    [{ coSigned: false }, 'refused'],
  ])('says %j and the case goes on', async (entry, action) => {
    expect(await at([{ asked: 'co-signer' }, entry])).toEqual({ kind: 'done', action })
  })

  it('who does not answer in time has not agreed', async () => {
    const now = new Date('2026-03-10T08:00:00Z')
    expect(await at([{ asked: 'co-signer' }], { now })).toEqual({ kind: 'done', action: 'expired' })
  })

  it.each(['sender@example.ch', 'nobody', ''])('is not %j', async (partner) => {
    const outcome = await at([], { submission: { ...submission, answers: { partner } } })
    expect(outcome).toMatchObject({ kind: 'done', action: 'refused' })
  })

  it('is refused with a page that has no place for the token', () => {
    const page = 'https://luzern.example/zustimmen'
    expect(coSign.options.safeParse({ ...options, page }).success).toBe(false)
  })
})

describe('an appointment', () => {
  const options = {
    at: { var: 'answers.time' },
    minutes: 30,
    title: { de: 'Termin zu {number}' },
    place: 'Stadthaus, Schalter 3',
    organizer: { name: 'Stadt Muster', email: 'schalter@example.ch' },
    text,
  }
  const at = (time: string) =>
    appointment.run(aStepContext({ submission: { answers: { time } } }), options)

  it('is a calendar file that calendars can read', async () => {
    const outcome = await at('2026-03-05T14:00:00+01:00')
    if (outcome.kind !== 'done') throw new Error('It is not done.')
    const [file] = outcome.documents ?? []
    const calendar = ICAL.Component.fromString(Buffer.from(file?.content ?? []).toString())
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(event.summary).toBe('Termin zu 2026-000001')
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-03-05T13:00:00Z'))
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-03-05T13:30:00Z'))
    expect(outcome).toMatchObject({ action: 'made', mail: { text } })
  })

  it.each(['2026-03-01T14:00:00+01:00', '2026-03-05', 'morgen', ''])(
    'at %j is impossible, and none is made',
    async (time) => {
      const outcome = await at(time)
      expect(outcome).toMatchObject({ kind: 'done', action: 'impossible' })
      expect(outcome).not.toHaveProperty('documents')
    },
  )
})
