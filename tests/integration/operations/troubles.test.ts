import type { Watch } from '../../../src/operations/watch.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { eventually } from '../../support/server-process.ts'
import { startCases, type TestCases } from '../../support/start-cases.ts'
import { aDecision, aStepThenEnd, caseOf, secretAnswer } from '../../support/submissions.ts'

let test: TestCases
let administrator: SignedIn
const sent: { to: string; subject: string; text: string }[] = []
let mailServer = (): void => undefined

beforeAll(async () => {
  test = await startCases()
  administrator = await aPerson(test, 'Betrieb', [{ role: 'admin' }])
  test.payload.sendEmail = (mail) => {
    mailServer()
    sent.push(mail as (typeof sent)[number])
    return Promise.resolve({})
  }
})

afterAll(() => test.stop())

beforeEach(async () => {
  sent.length = 0
  mailServer = () => undefined
  await test.pool.query('delete from trouble_notice')
  await test.pool.query(`delete from outgoing_mails where subject like 'Schaltwerk%'`)
})

const tell = async (now = new Date(), watches?: readonly Watch[]): Promise<number> => {
  const { tellTroubles } = await import('../../../src/operations/index.ts')
  return tellTroubles(
    {
      payload: test.payload,
      pool: test.pool,
      logger: { error: () => undefined, warn: () => undefined },
      addresses: ['pikett@schaltwerk.example'],
      baseUrl: 'https://katalog.example',
      ...(watches && { watches }),
    },
    now,
  )
}

const anIncident = async (): Promise<string> => {
  test.outside.fail = () => {
    throw new RangeError(`cannot send ${secretAnswer}`)
  }
  const { number } = await test.received(aStepThenEnd('outside'))
  await test.pool.query('update submissions set failures = 7 where number = $1', [number])
  await test.until(number, { progress: 'incident' })
  test.outside.fail = () => undefined
  return number
}

const mailTo = (to: string): string => sent.find((mail) => mail.to === to)?.text ?? ''

describe('the mail about everything that is broken', () => {
  it('goes to administrators and the addresses of the settings, names form and step, and nothing that was answered', async () => {
    const number = await anIncident()
    expect(await tell()).toBeGreaterThan(1)
    const text = mailTo(administrator.email)
    expect(text).toContain('Eingänge mit einem Vorfall')
    expect(text).toContain('hund-anmelden (work): RangeError seit ')
    expect(text).toContain('https://katalog.example/admin/collections/submissions')
    expect(mailTo('pikett@schaltwerk.example')).toBe(text)
    expect(sent.map(({ to }) => to)).not.toContain(test.worker.email)
    for (const secret of [number, secretAnswer, 'halterin']) expect(text).not.toContain(secret)
    expect(await tell()).toBe(0)
    expect(await tell(new Date(Date.now() + 25 * 3_600_000))).toBeGreaterThan(1)
  })

  it('tells of cases that nobody works on, where no worker runs', async () => {
    const { number } = await test.received(aDecision())
    await test.until(number, { progress: 'waiting' })
    await test.pool.query(
      `update submissions set next_run_at = now() - interval '20 minutes', turn = turn + 1
       where number = $1`,
      [number],
    )
    await tell()
    expect(mailTo(administrator.email)).toContain('seit über 10 Minuten niemand bearbeitet')
  })

  it('says what could not be found out, and tells everything else', async () => {
    await anIncident()
    const { watches } = await import('../../../src/operations/watches/index.ts')
    for (const broken of watches.filter(({ key }) => key !== 'incidents')) {
      await test.pool.query('delete from trouble_notice')
      sent.length = 0
      const gone = { ...broken, find: () => Promise.reject(new Error(secretAnswer)) }
      await tell(
        new Date(),
        watches.map((one) => (one === broken ? gone : one)),
      )
      const text = mailTo(administrator.email)
      expect(text).toContain(`${broken.label.de}\n- Konnte nicht ermittelt werden.`)
      expect(text).toContain('hund-anmelden (work): RangeError seit ')
      expect(text).not.toContain(secretAnswer)
    }
  })

  it('tells of public forms that cannot be handed in', async () => {
    await test.pool.query(
      `insert into publication.record (collection, identifier, document, hash, data)
       values ('forms', 'verwaist', 999999, 'x', '{"caseWorkflow":"gibt-es-nicht"}')`,
    )
    await tell()
    expect(mailTo(administrator.email)).toContain('ohne aktiven Ablauf\n- 1 verwaist')
  })

  it('waits for nobody who does not answer', async () => {
    const { findTroubles } = await import('../../../src/operations/index.ts')
    const silent: Watch = {
      key: 'silent',
      label: { de: 'Still', fr: 'Muet', it: 'Muto', en: 'Silent' },
      path: '/',
      find: () => new Promise(() => undefined),
    }
    const found = await findTroubles(test.pool, { watches: [silent], withinMs: 50 })
    expect(found).toMatchObject([{ isUnknown: true, troubles: [] }])
  })

  it('goes into the outbox where the mail server is down, and past the outbox where that is broken', async () => {
    await anIncident()
    mailServer = () => {
      throw new Error('451 try later')
    }
    expect(await tell()).toBeGreaterThan(1)
    const { docs } = await test.payload.find({
      collection: 'outgoing-mails',
      where: { to: { equals: administrator.email }, subject: { like: 'Schaltwerk' } },
    })
    expect(docs).toHaveLength(1)

    await test.pool.query('delete from trouble_notice')
    await test.pool.query('alter table outgoing_mails rename to outgoing_mails_gone')
    try {
      expect(await tell()).toBe(0)
      mailServer = () => undefined
      expect(await tell()).toBeGreaterThan(1)
      expect(mailTo(administrator.email)).toContain(
        'Mails, die nicht versandt werden konnten\n- Konnte nicht ermittelt werden.',
      )
    } finally {
      await test.pool.query('alter table outgoing_mails_gone rename to outgoing_mails')
    }
  })

  it('says at least that the database is gone, to the addresses of the settings', async () => {
    const { watchTroubles } = await import('../../../src/server/trouble-watch.ts')
    const { stop } = watchTroubles({
      payload: test.payload,
      pool: test.pool,
      databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing',
      logger: { error: () => undefined, warn: () => undefined },
      addresses: ['pikett@schaltwerk.example'],
      baseUrl: 'https://katalog.example',
      everyMs: 20,
    })
    await eventually('somebody is told', () => sent.length > 0, { withinMs: 10_000 })
    await stop()
    expect(sent).toHaveLength(1)
    expect(mailTo('pikett@schaltwerk.example')).toContain('Die Datenbank antwortet seit')
  })
})

describe('a register that somebody paused and forgot', () => {
  it('is told of after a day, so that its cases do not wait for ever', async () => {
    const { key, id } = await test.register('dog-register', { isPaused: true })
    await tell()
    expect(mailTo('pikett@schaltwerk.example')).not.toContain(key)
    await test.pool.query(
      `update registries set updated_at = now() - interval '25 hours' where id = $1`,
      [id],
    )
    await test.pool.query('delete from trouble_notice')
    sent.length = 0
    await tell()
    expect(mailTo('pikett@schaltwerk.example')).toContain(`Register ${key}`)
    await test.pool.query('delete from registries where id = $1', [id])
  })
})

describe('a pause', () => {
  const pause = (kind: 'form' | 'workflow', key: string) =>
    administrator.post('/api/pauses', { kind, key, reason: 'Wartung des Registers' })

  it('of a workflow holds its cases where they stand, and they go on when it is over', async () => {
    const { number } = await test.received(aDecision())
    const paused = await pause('workflow', test.form().workflow)
    expect(paused.status).toBe(201)
    await test.pool.query('update submissions set turn = turn + 1 where number = $1', [number])
    const before = await caseOf(test.payload, number)
    await test.round()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await test.round()
    expect(await caseOf(test.payload, number)).toMatchObject({
      state: before.state,
      progress: before.progress,
    })
    const { doc } = paused.body as { doc: { id: number } }
    expect((await administrator.delete(`/api/pauses/${String(doc.id)}`)).status).toBe(200)
    await test.until(number, { progress: 'waiting', state: 'examination' })
  })

  it('of something that does not exist is refused next to its field, since it would hold nothing', async () => {
    for (const kind of ['form', 'workflow'] as const) {
      const answer = await pause(kind, 'hund-anmelden ')
      expect(answer.status).toBe(400)
      const { errors } = answer.body as { errors: { data: { errors: { path: string }[] } }[] }
      expect(errors[0]?.data.errors).toMatchObject([
        { path: 'key', message: expect.stringContaining('nichts, was stillstehen kann') as string },
      ])
    }
  })

  it('of a form refuses what is handed in, and takes it again when it is over', async () => {
    const data = { identifier: 'hund-anmelden' }
    await aDocument(test.payload, 'forms', 'Hund anmelden', { status: 'draft', data })
    const { number } = await test.received(aDecision())
    const paused = await pause('form', 'hund-anmelden')
    await expect(test.received(aDecision())).rejects.toMatchObject({ code: 'FORM_PAUSED' })
    const { doc } = paused.body as { doc: { id: number } }
    await administrator.delete(`/api/pauses/${String(doc.id)}`)
    const next = await test.received(aDecision())
    expect(Number(next.number.slice(5))).toBe(Number(number.slice(5)) + 1)
  })

  it('is set by administrators alone', async () => {
    const answer = await test.worker.post('/api/pauses', {
      kind: 'form',
      key: 'hund-anmelden',
      reason: 'Weil ich will',
    })
    expect(answer.status).toBe(403)
  })
})
