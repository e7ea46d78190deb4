import {
  authority,
  everyConnector,
  startRegister,
  type TestRegister,
} from '../../support/registry.ts'

/** What tells nonsense from an answer; some connectors do neither and are only checked. */
const talking = everyConnector.filter(([, { twin }]) => twin.example.push ?? twin.example.lookup)

const tell = (register: TestRegister, body: string): Promise<Response> =>
  fetch(`${register.twin.controlUrl}/sandbox/mode`, { method: 'PUT', body })

const quiet = { latencyMs: 0, failures: 0, isGarbage: false }

let register: TestRegister

afterEach(() => register.twin.stop())

describe.each(everyConnector)(
  'the twin of %s that is told over the wire to misbehave',
  (_, entry) => {
    beforeEach(async () => {
      register = await startRegister(entry)
    })

    it('is slow, and quick again', async () => {
      await tell(register, '{"latencyMs": 3000}')
      const impatient = register.connect({ timeoutMs: 40 })
      await expect(impatient.check()).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' })
      await tell(register, '{"latencyMs": 0}')
      await register.connect().check()
    })

    it('fails as often as it was told', async () => {
      await tell(register, '{"failures": 2}')
      await register.connect().check()
      expect(register.twin.count()).toBe(3)
    })

    it('takes no mode that there is not, and counts none of this as a request', async () => {
      for (const body of ['{"latencyMs": "viel"}', '{"other": 1}', 'keins']) {
        expect((await tell(register, body)).status).toBe(400)
      }
      expect(register.twin.mode).toEqual(quiet)
      expect(register.twin.count()).toBe(0)
    })
  },
)

describe.each(talking)('the twin of %s that is told to talk nonsense', (_, entry) => {
  it('does so until it is told to stop', async () => {
    register = await startRegister(entry)
    const { push, lookup } = entry.twin.example
    const ask = async () =>
      push
        ? register.connect().push?.(push.delivery)
        : register.connect().lookup?.(lookup?.known, authority)
    await tell(register, '{"isGarbage": true}')
    await expect(ask()).rejects.toMatchObject({ code: 'REGISTRY_ANSWER_INVALID' })
    expect(await (await tell(register, '{"isGarbage": false}')).json()).toEqual(quiet)
    await ask()
  })
})
