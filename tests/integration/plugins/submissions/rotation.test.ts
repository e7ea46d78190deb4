import type { KeyRing } from '../../../../src/plugins/submissions/answers/key-ring.ts'
import { startPayload, type TestPayload } from '../../../support/start-payload.ts'
import {
  aDesk,
  aForm,
  anAuthority,
  aSubmission,
  aWorkflow,
  secretAnswer,
  threeSteps,
} from '../../../support/submissions.ts'

let test: TestPayload
let submit: () => Promise<unknown>

const newer = [{ id: '2027', secret: 'only-while-tests-are-running-2027-00' }]

beforeAll(async () => {
  test = await startPayload('empty')
  const owner = await anAuthority(test.payload)
  const form = aForm({ owner, workflow: await aWorkflow(test, threeSteps()) })
  // A process that was not started anew: it knows the old key alone.
  const desk = await aDesk(test, () => form)
  submit = () => desk.submit(aSubmission(), crypto.randomUUID())
})

const rings = async () => {
  const { createKeyRing } = await import('../../../../src/plugins/submissions/index.ts')
  return {
    both: createKeyRing(newer, test.payload.config.secret),
    newest: createKeyRing(newer, 'another-secret-of-the-installation-0'),
  }
}

const rotate = async (ring: KeyRing) => {
  const { rotateAnswers } = await import('../../../../src/plugins/submissions/index.ts')
  return rotateAnswers(test.payload, ring)
}

const sealed = async () => {
  const { rows } = await test.pool.query<{ number: string; sealed: string }>(
    'select number, sealed_answers as sealed from submissions order by number',
  )
  return rows
}

describe('a new key', () => {
  it('loses nothing of what is handed in, changed or forgotten while it is brought in', async () => {
    const { both, newest } = await rings()
    for (let i = 0; i < 40; i += 1) await submit()
    const rotation = { isOn: true as boolean }
    const writing = (async () => {
      let written = 0
      while (rotation.isOn) {
        await submit()
        written += 1
      }
      return written
    })()
    const changing = (async () => {
      while (rotation.isOn) {
        // As the engine and case workers do: other columns of the same rows.
        await test.pool.query('update submissions set turn = turn + 1, updated_at = now()')
      }
    })()
    const first = await rotate(both)
    rotation.isOn = false
    const written = await writing
    await changing
    expect(first.rewritten).toBeGreaterThanOrEqual(40)
    expect((await rotate(both)).left).toBe(0)
    const rows = await sealed()
    expect(rows).toHaveLength(40 + written)
    for (const row of rows) expect(newest.open(row.sealed, row.number)).toContain(secretAnswer)
    // What is sealed for one submission is no use in another.
    const [one, other] = rows
    expect(() => newest.open(one?.sealed ?? '', other?.number ?? '')).toThrow('need key')
    // Once all are sealed anew there is nothing left to do.
    expect(await rotate(both)).toEqual({ rewritten: 0, left: 0 })
  }, 60_000)

  it('never overwrites what somebody else wrote meanwhile', async () => {
    const { both } = await rings()
    await submit()
    const [last] = (await sealed()).slice(-1)
    const number = last?.number ?? ''
    const other = both.seal('{"answers":{"ahv":"written meanwhile"}}', number)
    const slow: KeyRing = {
      ...both,
      open: (text, of) => {
        // In the moment between reading and writing.
        racing ??= test.pool.query('update submissions set sealed_answers = $1 where number = $2', [
          other,
          number,
        ])
        return both.open(text, of)
      },
    }
    let racing: Promise<unknown> | undefined
    await rotate(slow)
    await racing
    expect((await sealed()).at(-1)?.sealed).toBe(other)
  })

  it('says so where somebody goes on with an older key', async () => {
    const { both } = await rings()
    const total = (await sealed()).length
    const outpaced: KeyRing = { ...both, isNewest: () => false }
    expect((await rotate(outpaced)).left).toBe(total)
  })

  it('reaches everything that is sealed, messages and drafts too, wherever a column holds it', async () => {
    const { both, newest } = await rings()
    const { sealedPlaces } =
      await import('../../../../src/plugins/submissions/answers/sealed-places.ts')
    const { rows } = await test.pool.query<{ place: string }>(
      `select table_schema || '.' || table_name || '.' || column_name as place
       from information_schema.columns
       where (column_name like 'sealed%') and table_schema in ('public', 'intake') order by 1`,
    )
    const known = sealedPlaces.map(
      ({ table, column }) => `${table.includes('.') ? '' : 'public.'}${table}.${column}`,
    )
    // Another plugin's own secrets, sealed with the secret of the installation.
    const ours = rows
      .map(({ place }) => place)
      .filter((place) => !place.startsWith('public.webhooks'))
    expect(known.toSorted()).toEqual(ours.filter((place) => !place.startsWith('public.second')))

    const { createKeyRing } = await import('../../../../src/plugins/submissions/index.ts')
    const old = createKeyRing([], test.payload.config.secret)
    const id = crypto.randomUUID()
    await test.pool.query(
      `insert into intake.draft
         (id, token_hash, form, form_version, sealed, version, mails, saved_at, expires_at)
       values ($1, $2, 'hund-anmelden', 1, $3, 1, 0, now(), now() + interval '1 day')`,
      [id, id, old.seal(secretAnswer, `draft/${id}`)],
    )
    await rotate(both)
    const { rows: drafts } = await test.pool.query<{ sealed: string }>(
      'select sealed from intake.draft where id = $1',
      [id],
    )
    expect(newest.open(drafts[0]?.sealed ?? '', `draft/${id}`)).toBe(secretAnswer)
  })
})
