import request from 'supertest'

import { dumpOf } from '../../../support/dump.ts'
import { aPdf } from '../../../support/hostile-files.ts'
import { aPerson, type SignedIn } from '../../../support/people.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { aDecision, caseOf, state, text, way } from '../../../support/submissions.ts'

let test: TestCases

beforeAll(async () => {
  test = await startCases()
})

afterAll(() => test.stop())

const asked = ({ number, statusToken }: { number: string; statusToken: string }) => ({
  number,
  statusToken,
  locale: 'de' as const,
})

const aFile = (bytes = aPdf()) => ({
  bytes,
  fileName: 'Beilage.pdf',
  rules: { types: ['application/pdf'], mostBytes: 1_000_000 },
})

/** Of two offices one decides, and one waits for a plan. */
const anOfficeThatAsks = () => ({
  initial: 'both',
  states: [
    state('both', 'parallel', {
      branches: [
        { name: 'umwelt', label: text('Umwelt'), steps: [{ key: 'decision', options: {} }] },
        {
          name: 'bau',
          label: text('Bauamt'),
          steps: [
            {
              key: 'request-documents',
              options: {
                subject: text('Unterlagen'),
                text: text('Bitte den Plan.'),
                documents: [{ name: 'plan', label: text('Plan') }],
                workingDays: 30,
              },
            },
          ],
        },
      ],
    }),
    state('granted', 'close'),
    state('refused', 'close'),
  ],
  transitions: [way('both', 'granted'), way('both', 'refused', 'failed')],
})

const nothingMore = { files: [], documents: [] }

const correspondence = async (who: SignedIn, number: string) => {
  const { id } = await caseOf(test.payload, number)
  return who.get(`/api/submissions/${String(id)}/correspondence`)
}

describe('the sender of a case', () => {
  it('writes to the office, which reads it; nothing of it lies in clear', async () => {
    const receipt = await test.received(aDecision())
    await test.until(receipt.number, { progress: 'waiting' })
    const status = await test.desk.message(asked(receipt), {
      ...nothingMore,
      text: 'Ich bin krank und komme später.',
    })
    expect(status.messages).toMatchObject([
      { from: 'sender', text: 'Ich bin krank und komme später.' },
    ])
    const { body } = await correspondence(test.worker, receipt.number)
    expect(body).toMatchObject({ messages: [{ text: 'Ich bin krank und komme später.' }] })
    const { rows } = await test.pool.query(
      'select message, submissions from intake.message join submissions on submissions.id = submission',
    )
    expect(JSON.stringify(rows)).not.toContain('krank')
  })

  it('hands in what one of several branches asked for, and that branch goes on', async () => {
    const receipt = await test.received(anOfficeThatAsks())
    await test.until(receipt.number, { progress: 'waiting' })
    const { token } = await test.desk.upload(asked(receipt), aFile())
    await test.desk.message(asked(receipt), { text: '', files: [token], documents: ['plan'] })
    await test.until(receipt.number, { progress: 'waiting' })
    const { id } = await caseOf(test.payload, receipt.number)
    await test.worker.post(`/api/submissions/${String(id)}/decide`, {
      action: 'approved',
      branch: 'umwelt',
    })
    expect(await test.until(receipt.number, { progress: 'closed', state: 'granted' })).toBe(true)
  }, 60_000)

  it('sends files with it, which the case worker opens as they were', async () => {
    const receipt = await test.received(aDecision())
    const bytes = aPdf('Arztzeugnis')
    const { token } = await test.desk.upload(asked(receipt), aFile(bytes))
    await test.desk.message(asked(receipt), { text: 'Beilage', files: [token], documents: [] })
    const { body } = await correspondence(test.worker, receipt.number)
    const [file] = (body as { files: { id: string; name: string }[] }).files
    expect(file?.name).toBe('Beilage.pdf')
    const { id } = await caseOf(test.payload, receipt.number)
    const answer = await test.worker.get(`/api/submissions/${String(id)}/files/${String(file?.id)}`)
    expect(answer.headers['content-disposition']).toContain('attachment')
    expect(Buffer.from(answer.body as Buffer).equals(bytes)).toBe(true)
    const { rows } = await test.pool.query<{ seen: string }>(
      `select seen_fields as seen from protection_records
       where case_number = $1 and action = 'viewed' and actor = $2`,
      [receipt.number, `users:${String(test.worker.id)}`],
    )
    const seen = rows.map((row) => row.seen)
    expect(seen).toEqual(expect.arrayContaining(['files messages', `files.${String(file?.id)}`]))
  })

  it('sends no file of another case', async () => {
    const [one, two] = [await test.received(aDecision()), await test.received(aDecision())]
    const { token } = await test.desk.upload(asked(one), aFile())
    const message = { text: 'Beilage', files: [token], documents: [] }
    await expect(test.desk.message(asked(two), message)).rejects.toMatchObject({
      code: 'BODY_INVALID',
      errors: [{ pointer: '/files/0', code: 'UPLOAD_UNKNOWN' }],
    })
    expect((await test.desk.read(asked(two))).messages).toEqual([])
  })

  it('writes no more once the case is closed', async () => {
    const receipt = await test.received(aDecision())
    await test.desk.withdraw(asked(receipt))
    await expect(
      test.desk.message(asked(receipt), { ...nothingMore, text: 'Doch noch' }),
    ).rejects.toMatchObject({ code: 'CASE_CLOSED' })
  })
})

describe('a message of the office', () => {
  const write = async (number: string, body: object, who = test.worker) => {
    const { id } = await caseOf(test.payload, number)
    return who.post(`/api/submissions/${String(id)}/message`, body)
  }

  it('is read by the sender with the state of the case, and by the office', async () => {
    const receipt = await test.received(aDecision())
    await test.until(receipt.number, { progress: 'waiting' })
    const answer = await write(receipt.number, { text: 'Bitte rufen Sie uns an.' })
    expect(answer.body).toMatchObject({ mailed: true })
    const { messages, events } = await test.desk.read(asked(receipt))
    expect(messages).toMatchObject([{ from: 'office', text: 'Bitte rufen Sie uns an.' }])
    expect(events.at(-1)).toMatchObject({
      action: 'message',
      text: 'Es ist eine Mitteilung für Sie da.',
    })
    const { body } = await correspondence(test.worker, receipt.number)
    expect(body).toMatchObject({ messages: [{ from: 'office', text: 'Bitte rufen Sie uns an.' }] })
  })

  it('lies nowhere in clear: no table, no mail, no job holds it', async () => {
    const receipt = await test.received(aDecision())
    await test.until(receipt.number, { progress: 'waiting' })
    await write(receipt.number, { text: 'Zzgeheim: Ihr Gesuch betrifft Ihre Gesundheit.' })
    const { messages } = await test.desk.read(asked(receipt))
    expect(messages[0]?.text).toContain('Zzgeheim')
    const dump = await dumpOf(test.pool)
    const holding = Object.entries(dump).filter(([, rows]) => rows.join('\n').includes('Zzgeheim'))
    expect(holding).toEqual([])
    expect(dump['public.outgoing_mails']?.join('\n')).toContain(`Mitteilung zu ${receipt.number}`)
  })

  it('without a text is refused, and so is one of somebody who does not work on the case', async () => {
    const receipt = await test.received(aDecision())
    expect((await write(receipt.number, {})).status).toBe(400)
    const stranger = await aPerson(test, 'Fremd', [{ role: 'reviewer' }])
    expect((await write(receipt.number, { text: 'Guten Tag' }, stranger)).status).toBe(403)
    expect((await test.desk.read(asked(receipt))).messages).toEqual([])
  })
})

describe('files and messages of a case', () => {
  it('are for who works on it, and nobody else', async () => {
    const receipt = await test.received(aDecision())
    const admin = await aPerson(test, 'Andere', [{ role: 'admin' }])
    expect((await correspondence(test.worker, receipt.number)).status).toBe(200)
    expect([403, 404]).toContain((await correspondence(admin, receipt.number)).status)
    const { id } = await caseOf(test.payload, receipt.number)
    const anonymous = await request(test.app).get(`/api/submissions/${String(id)}/correspondence`)
    expect(anonymous.status).toBe(401)
  })

  it('are sealed anew with a new key, and read with it alone', async () => {
    const receipt = await test.received(aDecision())
    const { token } = await test.desk.upload(asked(receipt), aFile())
    await test.desk.message(asked(receipt), { text: 'Beilage', files: [token], documents: [] })
    const { createKeyRing, rotateAnswers } =
      await import('../../../../src/plugins/submissions/index.ts')
    const key = { id: '2027', secret: 'a'.repeat(40) }
    await rotateAnswers(test.payload, createKeyRing([key], test.payload.config.secret))
    const { aDesk } = await import('../../../support/submissions.ts')
    const old = await aDesk(test, () => test.form())
    await expect(old.read(asked(receipt))).rejects.toMatchObject({ code: 'ANSWERS_UNREADABLE' })
    const { createDesk } = await import('../../../../src/plugins/submissions/index.ts')
    const fresh = createDesk({
      ...test,
      keyRing: createKeyRing([key], 'another secret altogether, of no use'),
      findForm: () => Promise.resolve(test.form()),
    })
    const { documents, messages } = await fresh.read(asked(receipt))
    expect([documents.length, messages.length]).toEqual([1, 1])
    await fresh.document(asked(receipt), documents[0]?.id ?? '')
  })
})
