import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'

import { errorForLog } from '../../../src/domain/error-for-log.ts'
import {
  authority,
  everyConnector,
  sandboxSecret,
  startRegister,
  type TestRegister,
} from '../../support/registry.ts'

const everyText = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : []
}

/** What of an error could be read by anybody: as it is shown, with its causes, and as it is logged. */
const everythingSaid = (error: unknown): string =>
  `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(errorForLog(error))}`
    // The runner puts the time after the names of files, which may hold any number.
    .replaceAll(/\?vitest=\d+/g, '')

const caught = async (work: () => Promise<unknown> | undefined): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe.each(everyConnector)('the connector %s', (_, entry) => {
  const { connector, twin } = entry
  const { lookup, prefill, push, callback } = twin.example
  let register: TestRegister

  beforeEach(async () => {
    register = await startRegister(entry)
  })

  afterEach(() => register.twin.stop())

  const unavailable = { code: 'REGISTRY_UNAVAILABLE' }

  it('is named in the four languages of the admin', () => {
    expect(Object.values(connector.label).filter((text) => text.trim())).toHaveLength(4)
  })

  it.each(['lookup', 'prefill', 'push', 'callback'] as const)(
    'has an example of %s where it offers that, and none where it does not',
    (operation) => {
      expect(operation in twin.example).toBe(register.connect()[operation] !== undefined)
    },
  )

  it('finds the register there, and asks it to know', async () => {
    await register.connect().check()
    expect(register.twin.count()).toBe(1)
  })

  it('says that the register is down where nobody answers', async () => {
    const connection = register.connect()
    await register.twin.stop()
    await expect(connection.check()).rejects.toMatchObject(unavailable)
  })

  it('gives up in time where the register is slow', async () => {
    register.twin.mode.latencyMs = 3000
    const begun = Date.now()
    await expect(register.connect({ timeoutMs: 40 }).check()).rejects.toMatchObject(unavailable)
    expect(Date.now() - begun).toBeLessThan(2000)
  })

  it('asks again after a failure', async () => {
    register.twin.mode.failures = 1
    await register.connect().check()
    expect(register.twin.count()).toBe(2)
  })

  it('leaves a register alone that has been down, and comes back to it', async () => {
    register.twin.mode.failures = 3
    const connection = register.connect()
    await expect(connection.check()).rejects.toMatchObject(unavailable)
    const askedBefore = register.twin.count()
    await expect(connection.check()).rejects.toMatchObject(unavailable)
    expect(register.twin.count()).toBe(askedBefore)
    await sleep(250)
    await connection.check()
    expect(register.twin.count()).toBe(askedBefore + 1)
  })

  it('refuses options that it does not know how to read', async () => {
    const broken = { ...entry, twin: { ...twin, example: { options: 'none' } } }
    const other = await startRegister(broken)
    await other.twin.stop()
    expect(await caught(async () => other.connect().check())).toMatchObject({
      code: 'REGISTRY_OPTIONS_INVALID',
    })
  })

  if (connector.auth !== 'none') {
    it('says that its credentials are refused, once, and without them', async () => {
      const secret = 'wrong:Passwort-0815'
      const error = await caught(() => register.connect({ secret }).check())
      expect(error).toMatchObject({ code: 'REGISTRY_REFUSED' })
      expect(register.twin.count()).toBe(1)
      expect(everythingSaid(error)).not.toContain('0815')
    })

    it('says that the environment holds no secret, and asks nobody', async () => {
      const connection = register.connect({ means: { secret: () => undefined } })
      await expect(connection.check()).rejects.toMatchObject({ code: 'REGISTRY_SECRET_MISSING' })
      expect(register.twin.count()).toBe(0)
    })
  }

  if (lookup) {
    const ask = (question: unknown) => register.connect().lookup?.(question, authority)

    it('finds what the register knows', async () => {
      expect(await ask(lookup.known)).toEqual(lookup.expected)
    })

    it('finds nothing where the register knows nothing', async () => {
      expect(await ask(lookup.unknown)).toEqual([])
    })

    it('does not ask what is no question', async () => {
      await expect(async () => ask({ nothing: 'asked' })).rejects.toMatchObject({
        code: 'REGISTRY_QUESTION_INVALID',
      })
      expect(register.twin.count()).toBe(0)
    })

    it('does not take garbage for an answer', async () => {
      register.twin.mode.isGarbage = true
      await expect(ask(lookup.known)).rejects.toMatchObject({ code: 'REGISTRY_ANSWER_INVALID' })
    })

    it.each(['failing', 'garbage'])('says nothing of whom it asked where it is %s', async (how) => {
      register.twin.mode.failures = how === 'failing' ? 9 : 0
      register.twin.mode.isGarbage = how === 'garbage'
      const said = everythingSaid(await caught(() => ask(lookup.known)))
      const secretThings = [...everyText(lookup.known), ...sandboxSecret.split(':')]
      expect(secretThings.filter((text) => text.length > 3 && said.includes(text))).toEqual([])
    })
  }

  if (lookup && connector.isPersonal) {
    it('tells nobody in particular nothing', async () => {
      const asked = register.connect().lookup?.(lookup.known, { kind: 'anybody' })
      await expect(asked).rejects.toMatchObject({ code: 'REGISTRY_NOT_OWN' })
      expect(register.twin.count()).toBe(0)
    })

    it('tells nobody of somebody else', async () => {
      const other = { kind: 'person', subject: '756.1111.1111.13' } as const
      const asked = register.connect().lookup?.(lookup.known, other)
      await expect(asked).rejects.toMatchObject({ code: 'REGISTRY_NOT_OWN' })
    })

    it('tells an authority only for a reason', async () => {
      const asked = register.connect().lookup?.(lookup.known, { kind: 'authority', reason: ' ' })
      await expect(asked).rejects.toMatchObject({ code: 'REGISTRY_NOT_OWN' })
    })
  }

  if (prefill) {
    const fill = (subject: string, asker = subject) =>
      register.connect().prefill?.(subject, { kind: 'person', subject: asker })

    it('fills in for people what the register knows of them', async () => {
      expect(await fill(prefill.subject)).toEqual(prefill.expected)
      expect(await fill(prefill.unknown)).toBeUndefined()
    })

    it('fills in nothing of somebody else, and does not even ask', async () => {
      await expect(fill(prefill.subject, prefill.unknown)).rejects.toMatchObject({
        code: 'REGISTRY_NOT_OWN',
      })
      expect(register.twin.count()).toBe(0)
    })
  }

  if (push) {
    const { delivery } = push
    const held = () => register.twin.register.deliveries?.()

    it('brings what is to be brought', async () => {
      const receipt = await register.connect().push?.(delivery)
      expect(receipt).toEqual({ remoteId: expect.stringMatching(/./) as string, state: push.state })
      expect(held()).toEqual([delivery.idempotencyKey])
    })

    it('brings it once, although the first answer was lost', async () => {
      register.twin.mode.failures = 1
      await register.connect().push?.(delivery)
      expect(register.twin.count()).toBe(2)
      expect(held()).toEqual([delivery.idempotencyKey])
    })

    it('brings nothing that is not complete', async () => {
      const broken = { ...delivery, values: { nothing: 'to bring' } }
      await expect(async () => register.connect().push?.(broken)).rejects.toMatchObject({
        code: 'REGISTRY_QUESTION_INVALID',
      })
      expect(held()).toEqual([])
    })

    it('does not take garbage for a receipt', async () => {
      register.twin.mode.isGarbage = true
      const error = await caught(() => register.connect().push?.(delivery))
      expect(error).toMatchObject({ code: 'REGISTRY_ANSWER_INVALID' })
      const said = everythingSaid(error)
      expect(everyText(delivery.values).filter((t) => t.length > 3 && said.includes(t))).toEqual([])
    })
  }

  if (callback) {
    it('reads what became of a delivery, once it is signed', async () => {
      const message = callback('case-2026-000001', sandboxSecret)
      expect(await register.connect().callback?.(message)).toMatchObject({
        idempotencyKey: 'case-2026-000001',
      })
    })

    it.each(['another secret', 'another text'])(
      'refuses a message signed with %s',
      async (what) => {
        const signed = callback(
          'case-2026-000001',
          what === 'another text' ? sandboxSecret : 'other',
        )
        const message = what === 'another text' ? { ...signed, body: `${signed.body} ` } : signed
        await expect(register.connect().callback?.(message)).rejects.toMatchObject({
          code: 'REGISTRY_REFUSED',
        })
      },
    )
  }
})
