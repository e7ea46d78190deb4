import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isQRReferenceValid } from 'swissqrbill/utils'

import { formAnswers } from '../support/form-answers.ts'
import { aPdf } from '../support/hostile-files.ts'
import { pdfStructure } from '../support/pdf-structure.ts'
import { type Sandbox, sandboxSettings, startSandbox } from '../support/sandbox.ts'
import { aDataFolder, endEverything, eventually, startServer } from '../support/server-process.ts'
import { askOf, caseOf, type Receipt, standsIn, type Status } from './case-office.ts'
import { demoAdmin, type Editor, signIn } from './editor.ts'

const sursee = 1103
const luzern = 1061
const password = 'Schaltwerk-Demo-2026'

/** Max Muster, whom the residents register knows, moves to a house that the register of buildings knows. */
const answers = {
  ...formAnswers['eumzug-zuzug'],
  lastName: 'Muster',
  firstName: 'Max',
  dateOfBirth: '1980-01-31',
  ahvNumber: '756.0000.0000.02',
  fromMunicipality: sursee,
  toMunicipality: luzern,
  newStreet: 'Musterweg 1',
  newZip: '6003',
  newTown: 'Luzern',
  ewid: '2',
}

let url: string
let sandbox: Sandbox
let clerk: Editor
let colleague: Editor

beforeAll(async () => {
  const DATA_DIR = await aDataFolder()
  ;({ url } = await startServer({ DATA_DIR, LOG_LEVEL: 'silent', ...sandboxSettings }))
  const admin = await signIn(url, demoAdmin)
  sandbox = await startSandbox(admin, ['residents-register', 'building-register', 'eumzug'])
  clerk = await signIn(url, { email: 'sachbearbeitung@demo.example', password })
  colleague = await signIn(url, { email: 'vieraugen@demo.example', password })
})

afterAll(async () => {
  await sandbox.stop()
  await endEverything()
})

const ask = askOf(() => url)
const json = { 'content-type': 'application/json' }

const send = <T>(place: string, body: object, headers: Record<string, string> = {}) =>
  ask<T>(place, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })

const tokenOf = ({ statusToken }: Receipt) => ({ 'x-status-token': statusToken })

const statusOf = (receipt: Receipt) =>
  ask<Status>(`/v1/submissions/${receipt.number}`, {
    headers: { ...tokenOf(receipt), 'accept-language': 'de' },
  })

/** Handed in as a front end does it: the form is asked for, and its answers checked, before. */
const handIn = async (): Promise<Receipt> => {
  const { items } = await ask<{ items: { identifier: string }[] }>('/v1/forms?limit=100')
  expect(items.map(({ identifier }) => identifier)).toContain('eumzug-zuzug')
  const form = await ask<{ version: number; jsonSchema: object }>(
    `/v1/forms/eumzug-zuzug?bfs=${String(luzern)}&locale=de`,
  )
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(form.jsonSchema)
  expect([validate(answers), validate.errors]).toEqual([true, null])
  return send<Receipt>(
    '/v1/submissions',
    { form: 'eumzug-zuzug', formVersion: form.version, bfs: luzern, locale: 'de', answers },
    { 'idempotency-key': crypto.randomUUID() },
  )
}

const decide = (editor: Editor, id: number, action: string) =>
  fetch(new URL(`/api/submissions/${String(id)}/decide`, url), {
    method: 'POST',
    headers: editor.headers,
    body: JSON.stringify({ action }),
  })

/** A document of a case, as its sender downloads it. */
const download = async (receipt: Receipt, id: string): Promise<Buffer> => {
  const answer = await fetch(new URL(`/v1/submissions/${receipt.number}/documents/${id}`, url), {
    headers: tokenOf(receipt),
  })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const fromOffice = ({ documents }: Status) => documents.filter(({ from }) => from === 'office')

const messagesAtTwin = () => sandbox.twins.get('eumzug')?.register.messages?.() ?? []

describe('somebody who moves to Luzern and tells so by eUmzug', () => {
  let receipt: Receipt
  let id: number
  const contract = aPdf('Mietvertrag')

  it('hands in the form; the registers are asked, and a clerk has it to check', async () => {
    receipt = await handIn()
    ;({ id } = await standsIn(clerk, receipt.number, 'completeness'))
    // Checks of the registers ask something else.
    expect(sandbox.twins.get('residents-register')?.asked('POST /persons/search')).toBe(1)
    const find = 'GET /rest/services/ech/MapServer/find'
    expect(sandbox.twins.get('building-register')?.asked(find)).toBe(1)
    expect(await statusOf(receipt)).toMatchObject({ progress: 'waiting', documents: [] })
  })

  it('is asked for documents, sends them, and the clerk has them in the case', async () => {
    await decide(clerk, id, 'refused')
    await standsIn(clerk, receipt.number, 'documents')
    const texts = (await statusOf(receipt)).events.map(({ text }) => text)
    expect(texts).toContain('Nachweis der Krankenversicherung')
    const sent = await Promise.all(
      [contract, aPdf('Police')].map((bytes, i) =>
        ask<{ token: string }>(`/v1/submissions/${receipt.number}/files`, {
          method: 'POST',
          headers: {
            ...tokenOf(receipt),
            'content-type': 'application/octet-stream',
            'x-file-name': ['Mietvertrag.pdf', 'Police.pdf'][i] ?? '',
          },
          body: new Uint8Array(bytes),
        }),
      ),
    )
    await send(
      `/v1/submissions/${receipt.number}/messages`,
      {
        text: 'Hier sind die Unterlagen.',
        files: sent.map(({ token }) => token),
        documents: ['mietvertrag', 'krankenversicherung'],
      },
      tokenOf(receipt),
    )
    await standsIn(clerk, receipt.number, 'completeness')
    const { files } = await ask<{ files: { id: string; name: string }[] }>(
      `/api/submissions/${String(id)}/correspondence`,
      clerk,
    )
    expect(files.map(({ name }) => name).sort()).toEqual(['Mietvertrag.pdf', 'Police.pdf'])
    const file = files.find(({ name }) => name === 'Mietvertrag.pdf')
    const answer = await fetch(
      new URL(`/api/submissions/${String(id)}/files/${file?.id ?? ''}`, url),
      { headers: clerk.headers },
    )
    expect(Buffer.from(await answer.arrayBuffer()).equals(contract)).toBe(true)
  })

  it('is decided by two people; one of them alone does not do', async () => {
    await decide(clerk, id, 'approved')
    await standsIn(clerk, receipt.number, 'examination')
    await decide(clerk, id, 'approved')
    await decide(clerk, id, 'approved')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect((await caseOf(clerk, receipt.number)).state).toBe('examination')
    await decide(colleague, id, 'approved')
    await standsIn(clerk, receipt.number, 'fee-luzern')
  })

  it('gets a QR bill over the fee of Luzern, and nothing is told to the office before it is paid', async () => {
    const status = await statusOf(receipt)
    expect(status.payment).toMatchObject({ state: 'open', amount: { amountRappen: 2000 } })
    const reference = status.payment?.reference ?? ''
    expect(isQRReferenceValid(reference)).toBe(true)
    const [bill] = fromOffice(status)
    expect(bill?.title).toBe(`Rechnung für ${receipt.number}: Anmeldegebühr`)
    const { alternatives } = pdfStructure(await download(receipt, bill?.id ?? ''))
    expect(alternatives.join()).toMatch(/CHF 20\.00.*Stadt Luzern/)
    expect(alternatives.join().replaceAll(' ', '')).toContain(reference)
    expect(messagesAtTwin()).toEqual([])
  })

  it('is told to the residents’ office once, in a well-formed message of eCH-0194, once it is paid', async () => {
    const path = `/api/submissions/${String(id)}/by-hand`
    await send(path, { action: 'paid', reason: 'Auf dem Konto eingegangen' }, clerk.headers)
    await eventually('the office has the message', () => messagesAtTwin().length > 0)
    await standsIn(clerk, receipt.number, 'done')
    const [message = '', ...more] = messagesAtTwin()
    expect(more).toEqual([])
    expect(SyntaxValidator.validate(message)).toBe(true)
    const { delivery } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
      message,
    ) as { delivery: Record<string, unknown> }
    expect(delivery).toMatchObject({
      '@_xmlns': 'http://www.ech.ch/xmlns/eCH-0194/3',
      deliveryHeader: { messageType: { '#text': '194' } },
      platformMoveIn: {
        personIdentification: {
          vn: { '#text': '7560000000002' },
          officialName: { '#text': 'Muster' },
        },
        arrivalDate: formAnswers['eumzug-zuzug']?.arrivalDate,
        reportingMunicipality: { municipalityId: { '#text': String(luzern) } },
        comesFrom: { municipalityId: { '#text': String(sursee) } },
        dwellingAddress: {
          EGID: '190000001',
          EWID: '2',
          address: { street: { '#text': 'Musterweg' }, houseNumber: { '#text': '1' } },
        },
      },
    })
  })

  it('gets the confirmation as a PDF, and sees all that happened, once the office has accepted', async () => {
    const status = await statusOf(receipt)
    expect(status).toMatchObject({
      progress: 'closed',
      state: { name: 'done' },
      payment: { state: 'paid' },
    })
    const title = `Bestätigung der Anmeldung ${receipt.number}`
    const confirmation = fromOffice(status).find((one) => one.title === title)
    const pdf = pdfStructure(await download(receipt, confirmation?.id ?? ''))
    expect(pdf).toMatchObject({ isMarked: true, language: 'de', roles: { LI: 6 } })
    const entered = status.events.filter(({ action }) => action === 'entered')
    expect(entered.map(({ text }) => text)).toEqual([
      'Abgleich mit dem Einwohnerregister',
      'Wohnung wird im Gebäuderegister gesucht',
      'Vollständigkeit wird geprüft',
      'Unterlagen fehlen',
      'Vollständigkeit wird geprüft',
      'Wird geprüft',
      'Gebühr der Gemeinde',
      'Anmeldegebühr',
      'Meldung an das Einwohneramt (eCH-0194)',
      'Bestätigung wird erstellt',
      'Bestätigung',
      'Erledigt',
    ])
    const { events } = (await caseOf(clerk, receipt.number)) as unknown as {
      events: { action: string; reason?: string }[]
    }
    expect(events.find(({ action }) => action === 'acknowledged')?.reason).toBe('eumzug: accepted')
  })

  it('shows nothing of it to who has another token', async () => {
    const [bill] = fromOffice(await statusOf(receipt))
    const answer = await fetch(
      new URL(`/v1/submissions/${receipt.number}/documents/${bill?.id ?? ''}`, url),
      { headers: { 'x-status-token': 'x'.repeat(43) } },
    )
    expect(answer.status).toBe(404)
  })
})
