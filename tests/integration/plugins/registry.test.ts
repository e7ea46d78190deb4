import { createLocalReq } from 'payload'

import { connectors } from '../../../src/plugins/registry/connectors/index.ts'
import { type RunningTwin, startTwin } from '../../../src/plugins/registry/sandbox/start-twin.ts'
import type { Registry } from '../../../src/generated/payload-types.ts'
import { aDocument } from '../../support/builders.ts'
import { aPerson, type SignedIn } from '../../support/people.ts'
import { refusalOf } from '../../support/refusal.ts'
import { startApp, type TestApp } from '../../support/start-app.ts'

const secret = 'Zugang-4711'

let test: TestApp
let admin: SignedIn
let auditor: SignedIn
let editor: SignedIn
let twin: RunningTwin
let legalBasis: number
let count = 0

beforeAll(async () => {
  process.env.REGISTRY_SECRET_TEST = secret
  test = await startApp('empty')
  admin = await aPerson(test, 'Anna', [{ role: 'admin' }])
  auditor = await aPerson(test, 'Augusta', [{ role: 'auditor' }])
  editor = await aPerson(test, 'Karl', [{ role: 'canonical-editor' }])
  legalBasis = (await aDocument(test.payload, 'legal-bases', 'Registergesetz')).id
})

beforeEach(async () => {
  const entry = connectors.get('residents-register')
  if (!entry) throw new Error('there is no such connector')
  twin = await startTwin(entry.twin, { auth: entry.connector.auth, secret })
})

afterEach(() => twin.stop())

const aRegistry = (data: Partial<Registry> = {}): Promise<Registry> => {
  count += 1
  return test.payload.create({
    collection: 'registries',
    data: {
      name: 'Einwohnerregister',
      key: `einwohnerregister-${String(count)}`,
      kind: 'residents-register',
      mode: 'mock',
      baseUrl: twin.url,
      secretName: 'TEST',
      dataCategories: ['persons'],
      legalBasis,
      policyWhenDown: 'ask-by-hand',
      timeoutMs: 500,
      ...data,
    },
  })
}

const pathOf = ({ id }: Pick<Registry, 'id'>, rest = '') => `/api/registries/${String(id)}${rest}`

describe('a registry', () => {
  it('with data about people needs a legal basis', async () => {
    expect(Object.keys(await refusalOf(aRegistry({ legalBasis: null })))).toEqual(['legalBasis'])
    await aRegistry({ legalBasis: null, dataCategories: ['buildings'] })
  })

  it('leads nowhere private where the register itself is asked', async () => {
    expect(Object.keys(await refusalOf(aRegistry({ mode: 'live' })))).toContain('baseUrl')
    expect(await refusalOf(aRegistry({ baseUrl: 'file:///etc/passwd' }))).toHaveProperty('baseUrl')
  })

  it('has the options its connector takes, each wrong one named', async () => {
    const refusal = await refusalOf(aRegistry({ kind: 'eumzug', options: { senderId: 7 } }))
    expect(refusal.options).toMatch(/senderId.*recipientId/)
  })

  it('is not waited for so long that its case would be taken for lost', async () => {
    expect(Object.keys(await refusalOf(aRegistry({ timeoutMs: 15_001 })))).toEqual(['timeoutMs'])
    expect((await aRegistry({ timeoutMs: 15_000 })).timeoutMs).toBe(15_000)
  })

  it('names a secret and holds none', async () => {
    expect(await refusalOf(aRegistry({ secretName: secret }))).toHaveProperty('secretName')
    const { body } = await admin.get(pathOf(await aRegistry()))
    expect(JSON.stringify(body)).not.toContain(secret)
  })

  it('is seen by administrators and auditors, and entered by administrators alone', async () => {
    const registry = await aRegistry()
    expect((await auditor.get(pathOf(registry))).status).toBe(200)
    expect((await editor.get(pathOf(registry))).status).toBe(403)
    expect((await auditor.patch(pathOf(registry), { name: 'x' })).status).toBe(403)
    expect((await admin.patch(pathOf(registry), { name: 'Register' })).status).toBe(200)
  })
})

describe('«Verbindung prüfen»', () => {
  const check = async (person: SignedIn, registry: Registry) =>
    person.post(pathOf(registry, '/check'), {})

  const healthOf = async ({ id }: Registry) =>
    (await test.payload.findByID({ collection: 'registries', id })).health

  it('asks the register and notes that all is well', async () => {
    const registry = await aRegistry()
    const { status, body } = await check(admin, registry)
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'ok' })
    expect(twin.count()).toBe(1)
    expect(await healthOf(registry)).toMatchObject({ state: 'ok', message: null })
  })

  it('says that the register does not answer, and notes it', async () => {
    const registry = await aRegistry()
    await twin.stop()
    const { status, body } = await check(admin, registry)
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'failing', code: 'REGISTRY_UNAVAILABLE' })
    expect(await healthOf(registry)).toMatchObject({
      state: 'failing',
      message: 'REGISTRY_UNAVAILABLE: ECONNREFUSED',
    })
  })

  it('says that the secret is missing on the server', async () => {
    const { body } = await check(admin, await aRegistry({ secretName: 'NOT_THERE' }))
    expect(body).toMatchObject({ state: 'failing', code: 'REGISTRY_SECRET_MISSING' })
    expect(twin.count()).toBe(0)
  })

  it('asks what was last saved', async () => {
    const registry = await aRegistry({ secretName: 'NOT_THERE' })
    await check(admin, registry)
    await admin.patch(pathOf(registry), { secretName: 'TEST' })
    expect((await check(admin, registry)).body).toMatchObject({ state: 'ok' })
  })

  it('counts no more once the register is somewhere else, and still where it has another name', async () => {
    const registry = await aRegistry()
    await check(admin, registry)
    await admin.patch(pathOf(registry), { name: 'Register der Einwohner' })
    expect(await healthOf(registry)).toMatchObject({ state: 'ok' })
    await admin.patch(pathOf(registry), { baseUrl: 'http://127.0.0.1:9' })
    expect(await healthOf(registry)).toMatchObject({ state: 'unchecked', checkedAt: null })
  })

  it('is for administrators alone', async () => {
    const registry = await aRegistry()
    expect((await check(auditor, registry)).status).toBe(403)
    expect((await check(editor, registry)).status).toBe(403)
    expect(twin.count()).toBe(0)
  })

  it('is the only one to write what was found', async () => {
    const registry = await aRegistry()
    await admin.patch(pathOf(registry), { health: { state: 'ok', message: 'by hand' } })
    expect(await healthOf(registry)).toMatchObject({ state: 'unchecked' })
  })
})

describe('a register that forms and workflows ask by its key', () => {
  const registers = async () => {
    const { createRegisters, createRegistryConnections } =
      await import('../../../src/plugins/registry/index.ts')
    const open = createRegistryConnections({ secret: () => secret, allowPrivate: true })
    return createRegisters(test.payload, open)
  }
  const max = '756.0000.0000.02'
  const himself = { kind: 'person', subject: max } as const

  it('fills in what it knows of a person', async () => {
    const { key } = await aRegistry()
    expect(await (await registers()).prefill(key, max, himself)).toMatchObject({
      kind: 'answered',
      answer: { values: { officialName: 'Muster', street: 'Musterweg' } },
    })
  })

  it.each([
    ['block', { kind: 'wait' }],
    ['allow-with-note', { kind: 'go-on', note: 'Einwohnerregister: REGISTRY_UNAVAILABLE' }],
    ['ask-by-hand', { kind: 'ask-a-person', note: 'Einwohnerregister: REGISTRY_UNAVAILABLE' }],
  ] as const)('is answered for by the policy %s while it is down', async (policyWhenDown, what) => {
    const { key } = await aRegistry({ policyWhenDown })
    await twin.stop()
    const { lookup } = await registers()
    expect(await lookup(key, { ahvNumber: max }, himself)).toEqual(what)
  })

  it('tells nobody of others, whatever the policy', async () => {
    const { key } = await aRegistry({ policyWhenDown: 'allow-with-note' })
    const other = { kind: 'person', subject: '756.0000.0000.19' } as const
    await expect((await registers()).prefill(key, max, other)).rejects.toMatchObject({
      code: 'REGISTRY_NOT_OWN',
    })
  })

  it('is named where there is none of this key', async () => {
    await expect((await registers()).lookup('nowhere', {}, himself)).rejects.toMatchObject({
      code: 'RECORD_NOT_FOUND',
    })
  })
})

describe('a school administration that is moved to another vendor', () => {
  it('gives all out and takes it in, each time with a line in the audit log', async () => {
    const plugin = await import('../../../src/plugins/registry/index.ts')
    const open = plugin.createRegistryConnections({ secret: () => secret, allowPrivate: true })
    const req = await createLocalReq({}, test.payload)
    const entry = connectors.get('school-administration')
    if (!entry) throw new Error('no such connector')
    const start = () => startTwin(entry.twin, { auth: entry.connector.auth, secret })
    const [former, next] = [await start(), await start()]
    const from = await aRegistry({ kind: 'school-administration', baseUrl: former.url })
    const to = await aRegistry({ kind: 'school-administration', baseUrl: next.url })
    const everything = await plugin.exportRegister(req, open, from.key)
    await former.stop()
    await plugin.importRegister(req, open, { key: to.key, everything })
    expect(next.asked('PUT /registrations/S-0')).toBe(1)
    await next.stop()
    const { rows } = await test.pool.query(
      `select action, document_id as document from audit_entries
       where collection_slug = 'registries' and document_id = any($1) and action <> 'create' order by sequence`,
      [[String(from.id), String(to.id)]],
    )
    expect(rows).toEqual([
      { action: 'export', document: String(from.id) },
      { action: 'update', document: String(to.id) },
    ])
  })
})

describe('a registry that speaks no HTTP', () => {
  const mailbox = {
    kind: 'email',
    options: { to: 'eingang@stadt.example', from: 'katalog@kanton.example' },
  } as const

  it('has an address of its own protocol', async () => {
    await aRegistry({ ...mailbox, baseUrl: 'smtps://mail.stadt.example' })
    const wrong = await refusalOf(aRegistry({ ...mailbox, baseUrl: 'https://mail.stadt.example' }))
    expect(Object.keys(wrong)).toEqual(['baseUrl'])
    const foreign = await refusalOf(aRegistry({ baseUrl: 'smtps://mail.stadt.example' }))
    expect(Object.keys(foreign)).toEqual(['baseUrl'])
  })

  it('leads nowhere private where the register itself is asked', async () => {
    const live = { ...mailbox, mode: 'live', baseUrl: 'smtps://10.0.0.1' } as const
    expect(Object.keys(await refusalOf(aRegistry(live)))).toContain('baseUrl')
  })
})
