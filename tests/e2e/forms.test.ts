import { Ajv2020 } from 'ajv/dist/2020.js'

import { formAnswers, noFileYet } from '../support/form-answers.ts'
import { type Sandbox, sandboxSettings, startSandbox } from '../support/sandbox.ts'
import { aFile } from '../support/uploads.ts'
import {
  aDataFolder,
  endEverything,
  eventually,
  type ServerProcess,
  startServer,
} from '../support/server-process.ts'
import { connectToDatabase } from './connect-to-database.ts'
import { askOf, caseOf, type OfficeCase, type Receipt, type Status } from './case-office.ts'
import { demoAdmin, type Editor, signIn } from './editor.ts'

const sursee = 1103
/** Of offices for several municipalities the demo data know those that act here. */
const luzern = 1061
const placeOf = (form: string): number =>
  ['betreibungsauszug', 'geburtsurkunde'].includes(form) ? luzern : sursee

const password = 'Schaltwerk-Demo-2026'

let dataFolder: string
let server: ServerProcess
let sandbox: Sandbox
let worker: Editor
let colleague: Editor

beforeAll(async () => {
  dataFolder = await aDataFolder()
  server = await startServer({ DATA_DIR: dataFolder, LOG_LEVEL: 'silent', ...sandboxSettings })
  // The registers that forms of the demo data ask and bring something to.
  sandbox = await startSandbox(await signIn(server.url, demoAdmin), [
    'residents-register',
    'building-register',
    'eumzug',
  ])
  worker = await signIn(server.url, { email: 'sachbearbeitung@demo.example', password })
  colleague = await signIn(server.url, { email: 'vieraugen@demo.example', password })
})

afterAll(async () => {
  await sandbox.stop()
  await endEverything()
})

const ask = askOf(() => server.url)

const send = <T>(place: string, body: object, headers: Record<string, string> = {}) =>
  ask<T>(place, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

/** States that wait for a register to say that it has accepted something, and for nobody else. */
const atRegisters = ['notice']

/** Waits until people or the calendar have to do something, or nobody has any more. */
const settled = async (number: string): Promise<OfficeCase> => {
  let found = await caseOf(worker, number)
  await eventually(`${number} waits or is closed`, async () => {
    found = await caseOf(worker, number)
    return found.progress !== 'running' && !atRegisters.includes(found.state)
  })
  return found
}

const approve = (editor: Editor, { id }: OfficeCase) =>
  send(`/api/submissions/${String(id)}/decide`, { action: 'approved' }, editor.headers)

/** Decides for a case until its workflow has come to an end; where two people have to, both do. @returns the states in which somebody decided */
const decideToTheEnd = async (number: string): Promise<string[]> => {
  const decided: string[] = []
  let now = await settled(number)
  while (now.progress === 'waiting') {
    decided.push(now.state)
    const editor = decided.at(-2) === now.state ? colleague : worker
    if (now.state === 'display') return decided.slice(0, -1)
    await approve(editor, now)
    const { state } = now
    now = await settled(number)
    if (decided.filter((name) => name === state).length > 2) throw new Error(`Stuck in ${state}`)
  }
  return decided
}

interface Form {
  version: number
  title: string
  jsonSchema: object
  _links: { validate: string }
}

/** Answers with a file sent for each that stands in them. */
const withFiles = async (form: string): Promise<Record<string, unknown>> => {
  const base = server.url.replace(/\/$/, '')
  const answers = Object.entries(formAnswers[form] ?? {}).map(async ([field, answer]) => {
    const isFile = Array.isArray(answer) && answer.includes(noFileYet)
    return [field, isFile ? [(await aFile({ base }, { form, field })).token] : answer] as const
  })
  return Object.fromEntries(await Promise.all(answers))
}

/** A form goes the way a front end takes it: asked for, checked there, checked here, handed in. @returns the receipt */
const handIn = async (form: string) => {
  const answers = await withFiles(form)
  const bfs = placeOf(form)
  const { version, jsonSchema, _links } = await ask<Form>(
    `/v1/forms/${form}?bfs=${String(bfs)}&locale=de`,
  )
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema)
  expect([validate(answers), validate.errors]).toEqual([true, null])
  expect(await send(_links.validate, { answers })).toMatchObject({ valid: true, version })
  return send<Receipt>(
    '/v1/submissions',
    { form, formVersion: version, bfs, locale: 'de', answers },
    { 'idempotency-key': crypto.randomUUID() },
  )
}

const statusOf = ({ number, statusToken }: Receipt) =>
  ask<Status>(`/v1/submissions/${number}`, { headers: { 'x-status-token': statusToken } })

describe('a form of the demo data is handed in and its case closed', () => {
  it.each([
    ['eumzug-zuzug', ['completeness', 'examination', 'examination']],
    ['eumzug-wegzug', ['examination']],
    ['eumzug-umzug', ['examination']],
    ['hund-anmelden', ['exemption']],
    ['betreibungsauszug', ['issue']],
    ['parkkarte', ['examination']],
    ['geburtsurkunde', ['issue']],
    ['steuer-fristerstreckung', ['examination']],
    ['adressauskunft', ['examination', 'examination']],
    ['schulanmeldung', ['former-school', 'allocation']],
    ['raumreservation', ['examination']],
  ])('%s, decided in %j', async (form, decisions) => {
    const receipt = await handIn(form)
    expect(await decideToTheEnd(receipt.number)).toEqual(decisions)
    const { progress, state, events } = await statusOf(receipt)
    expect([progress, state.name]).toEqual(['closed', 'done'])
    expect(events.map(({ action }) => action)).toContain('message')
  })
})

/** Lets the days of the public display be over. */
const endDisplay = async (number: string): Promise<void> => {
  const database = await connectToDatabase(dataFolder)
  await database.query(
    `update submissions set entered_at = entered_at - interval '40 days', next_run_at = now(), turn = turn + 1
     where number = $1 and state = 'display'`,
    [number],
  )
  await database.end()
  await eventually(
    'the display is over',
    async () => (await caseOf(worker, number)).state === 'decision',
  )
}

describe('a building application', () => {
  it('outside of the zone goes to the canton too, waits for the public display, and is decided by two people', async () => {
    const receipt = await handIn('baugesuch')
    expect(await decideToTheEnd(receipt.number)).toEqual(['completeness', 'canton'])
    expect(await statusOf(receipt)).toMatchObject({
      progress: 'waiting',
      state: { name: 'display' },
    })
    await endDisplay(receipt.number)
    expect(await decideToTheEnd(receipt.number)).toEqual(['decision', 'decision'])
    expect(await statusOf(receipt)).toMatchObject({ progress: 'closed', state: { name: 'done' } })
  })
})

describe('what residents read of a case', () => {
  it('names the form in their language, and nothing of what they wrote', async () => {
    const receipt = await handIn('hund-anmelden')
    await decideToTheEnd(receipt.number)
    const told = JSON.stringify(await statusOf(receipt))
    expect(told).toContain('von der Hundesteuer befreit')
    expect(told).not.toMatch(/Muster|Bello|\{(form|number)\}/)
  })
})
