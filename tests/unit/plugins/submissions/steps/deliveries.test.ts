import type { Delivery } from '../../../../../src/domain/registry/registers.ts'
import { fileDelivery } from '../../../../../src/domain/registry/file-delivery.ts'
import type { StepContext } from '../../../../../src/plugins/submissions/contract.ts'
import { ech0039Export } from '../../../../../src/plugins/submissions/steps/ech-0039-export/index.ts'
import { emailDelivery } from '../../../../../src/plugins/submissions/steps/email-delivery/index.ts'
import { webhookDelivery } from '../../../../../src/plugins/submissions/steps/webhook-delivery/index.ts'
import { readXml, textAt } from '../../../../../src/plugins/registry/transport/xml.ts'
import { anOutside, aStepContext } from '../../../../support/step-context.ts'

const text = { de: 'Fall {number}' }
const submission = { ech0070Id: '10230', answers: { dog: 'Bello', hint: '=1+1' } }
const document = {
  name: 'receipt.pdf',
  title: text,
  mediaType: 'application/pdf',
  content: Buffer.from('%PDF'),
  isForSender: true,
}

/** A context whose register keeps what is brought to it. */
const aDelivery = (given: Partial<Omit<StepContext, 'submission'>> = {}, fail?: 'rejected') => {
  const brought: Delivery[] = []
  const outside = anOutside({
    push: (_, delivery) => {
      brought.push(delivery)
      const answer = { remoteId: 'R1', state: 'received' as const }
      return Promise.resolve({ kind: 'answered', answer })
    },
  })
  const { once } = outside
  outside.documents = () => Promise.resolve([document, document])
  if (fail) {
    outside.once = async (asked) => {
      const done = await once(asked)
      if (done.kind !== 'answered') return done
      return { kind: 'answered', answer: { ...done.answer, progress: fail } }
    }
  }
  return { brought, context: aStepContext({ submission, outside, ...given }) }
}

describe('a case handed over as a directive of eCH-0039', () => {
  const options = {
    registry: 'geschaeftsverwaltung',
    senderId: '0-1-1',
    recipientId: '0-2-2',
    title: text,
    workingDays: 10,
    comments: [{ label: { de: 'Hund' }, value: { var: 'answers.dog' } }],
  }

  it('says which service it is about, until when, and which files belong to it', async () => {
    const { brought, context } = aDelivery()
    expect(await ech0039Export.run(context, options)).toMatchObject({ action: 'done' })
    const { files } = fileDelivery.parse(brought[0]?.values)
    expect(files.map(({ name }) => name)).toEqual([
      '2026-000001-eCH-0039.xml',
      'receipt.pdf',
      'receipt-2.pdf',
    ])
    const message = readXml(Buffer.from(files[0]?.base64 ?? '', 'base64').toString())
    const said = (...path: string[]) => textAt(message, 'content', 'directive', ...path)
    expect(said('serviceId')).toBe('10230')
    expect(said('deadline')).toBe('2026-03-16')
    expect(said('instruction')).toBe('process')
    expect(said('titles', 'title')).toBe('Fall 2026-000001')
    expect(said('comments', 'comment')).toBe('Hund: Bello')
    expect(textAt(message, 'header', 'testDeliveryFlag')).toBe('true')
    expect(said('document', 'files', 'file', 'mimeType')).toBe('application/pdf')
  })

  it('is the same message at each attempt, and another one the next time', async () => {
    const uuidAt = async (idempotencyKey: string, now: string) => {
      const { brought, context } = aDelivery({ idempotencyKey, now: new Date(now) })
      await ech0039Export.run(context, options)
      return fileDelivery.parse(brought[0]?.values).files[0]?.base64
    }
    const first = await uuidAt('2026-000001/hand/1', '2026-03-02T08:00:00Z')
    expect(await uuidAt('2026-000001/hand/1', '2026-03-02T09:00:00Z')).toBe(first)
    expect(await uuidAt('2026-000001/hand/2', '2026-03-02T08:00:00Z')).not.toBe(first)
  })

  it('waits where the other side has to accept it', async () => {
    const { context } = aDelivery()
    expect(await ech0039Export.run(context, { ...options, until: 'accepted' })).toEqual({
      kind: 'wait',
    })
  })

  it.each([
    [{ senderId: '' }, 'senderId'],
    [{ instruction: 'burn' }, 'instruction'],
    [{ priority: 'urgent' }, 'priority'],
    [{ priority: 'low' }, 'priority'],
    [{ comments: [{ label: text, value: { var: '' } }] }, 'comments'],
  ])('is refused with %j', (wrong, place) => {
    const { error } = ech0039Export.options.safeParse({ ...options, ...wrong })
    expect(error?.issues.map(({ path }) => path[0])).toContain(place)
  })
})

describe('a case sent to a mailbox', () => {
  const options = { registry: 'postfach', subject: text, text, answers: 'csv', bounceWithin: 2 }

  it('brings answers that no spreadsheet takes for a formula', async () => {
    const { brought, context } = aDelivery()
    await emailDelivery.run(context, options)
    const [answers] = fileDelivery.parse(brought[0]?.values).files
    expect(Buffer.from(answers?.base64 ?? '', 'base64').toString()).toContain("hint,'=1+1")
  })

  it('waits for a bounce as long as it is told to, and takes silence for yes', async () => {
    expect(await emailDelivery.run(aDelivery().context, options)).toEqual({
      kind: 'wait',
      until: new Date('2026-03-04T23:00:00Z'),
    })
    const later = aDelivery({ now: new Date('2026-03-05T08:00:00Z') })
    expect(await emailDelivery.run(later.context, options)).toMatchObject({ kind: 'done' })
  })

  it('that bounced is turned down', async () => {
    expect(await emailDelivery.run(aDelivery({}, 'rejected').context, options)).toMatchObject({
      kind: 'reject',
    })
  })
})

describe('a case told by a webhook', () => {
  const options = {
    registry: 'fachsystem',
    type: 'case.received',
    data: { dog: { var: 'answers.dog' } },
  }

  it('says what happened, when and to what', async () => {
    const { brought, context } = aDelivery()
    expect(await webhookDelivery.run(context, options)).toMatchObject({ kind: 'done' })
    expect(brought).toMatchObject([
      {
        values: {
          type: 'case.received',
          timestamp: '2026-03-02T08:00:00.000Z',
          data: { dog: 'Bello' },
        },
      },
    ])
  })

  it('is refused with a type that nobody knows how to read', () => {
    expect(webhookDelivery.options.safeParse({ ...options, type: 'Fall!' }).success).toBe(false)
  })
})
