import type { CaseExport } from '../../../../src/domain/submission/case-export.ts'
import { unzipped } from '../../../support/archive.ts'
import { aPdf } from '../../../support/hostile-files.ts'
import { pdfStructure } from '../../../support/pdf-structure.ts'
import type { SignedIn } from '../../../support/people.ts'
import { protectors, recordsOf } from '../../../support/protection.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { caseOf, secretAnswer, state, text, way } from '../../../support/submissions.ts'

let test: TestCases
let officer: SignedIn

beforeAll(async () => {
  test = await startCases()
  officer = (await protectors(test)).officer
})

afterAll(() => test.stop())

/** A document is made, then somebody decides. */
const withDocument = () => ({
  initial: 'paper',
  states: [
    state('paper', 'document', {
      name: 'bestaetigung',
      title: text('Bestätigung'),
      text: text('Wir bestätigen {number}.'),
    }),
    state('examination', 'decision'),
    state('end', 'close'),
  ],
  transitions: [
    way('paper', 'examination'),
    way('examination', 'end', 'approved'),
    way('examination', 'end', 'refused'),
  ],
})

const aCase = async () => {
  const receipt = await test.received(withDocument())
  await test.until(receipt.number, { progress: 'waiting' })
  const asked = { number: receipt.number, statusToken: receipt.statusToken, locale: 'de' as const }
  const { id } = await caseOf(test.payload, receipt.number)
  return { ...receipt, asked, id, path: `/api/submissions/${String(id)}` }
}

const sendFile = async (asked: Awaited<ReturnType<typeof aCase>>['asked'], fileName: string) => {
  const bytes = aPdf(fileName)
  const rules = { types: ['application/pdf'], mostBytes: 1_000_000 }
  const { token } = await test.desk.upload(asked, { bytes, fileName, rules })
  await test.desk.message(asked, { text: 'Beilage', files: [token], documents: [] })
  return bytes
}

/** Says that one person signed in for cases. */
const ofOnePerson = async (ids: readonly number[]) => {
  const person = crypto.randomUUID()
  for (const id of ids) {
    await test.pool.query('insert into intake.holder (submission, person) values ($1, $2)', [
      id,
      person,
    ])
  }
}

const taken = async (path: string, who = test.worker): Promise<Map<string, Buffer>> => {
  const answer = await who
    .get(path)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        done(null, Buffer.concat(chunks))
      })
    })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('application/zip')
  return unzipped(answer.body as Buffer)
}

describe('the archive of a case', () => {
  it('holds the data, a document everybody can read, the files that were sent and those that were made', async () => {
    const { number, asked, path } = await aCase()
    const first = await sendFile(asked, 'Ausweis.pdf')
    const second = await sendFile(asked, 'Ausweis.pdf')
    const files = await taken(`${path}/export?format=zip`)
    expect([...files.keys()].sort()).toEqual([
      `${number}/${number}.json`,
      `${number}/${number}.pdf`,
      `${number}/Dokumente/bestaetigung.pdf`,
      `${number}/Eingereicht/Ausweis-2.pdf`,
      `${number}/Eingereicht/Ausweis.pdf`,
    ])
    const data = JSON.parse(String(files.get(`${number}/${number}.json`))) as CaseExport
    expect(data.answers).toContainEqual(expect.objectContaining({ answer: secretAnswer }))
    expect(data.files).toMatchObject([{ name: 'Ausweis.pdf', state: 'clean' }, { state: 'clean' }])
    expect(files.get(`${number}/Eingereicht/Ausweis.pdf`)?.equals(first)).toBe(true)
    expect(files.get(`${number}/Eingereicht/Ausweis-2.pdf`)?.equals(second)).toBe(true)
    expect(files.get(`${number}/Dokumente/bestaetigung.pdf`)?.subarray(0, 5).toString()).toBe(
      '%PDF-',
    )
    const page = pdfStructure(files.get(`${number}/${number}.pdf`) ?? Buffer.alloc(0))
    expect(page).toMatchObject({
      language: 'de',
      title: `Ihre Daten zu ${number}`,
      isMarked: true,
      isUa: true,
    })
    expect(page.fonts.embedded).toBe(page.fonts.used)
    expect(page.roles.H2).toBeGreaterThan(5)
  })

  it('leaves out what the scanner did not let pass, and says so', async () => {
    const { number, asked, path, id } = await aCase()
    await sendFile(asked, 'Virus.pdf')
    await test.pool.query(
      `update submission_files set scan_state = 'infected' from intake.upload
       where upload.file = submission_files.id and upload.submission = $1`,
      [id],
    )
    const files = await taken(`${path}/export?format=zip`)
    expect([...files.keys()].filter((name) => name.includes('Virus'))).toEqual([])
    const data = JSON.parse(String(files.get(`${number}/${number}.json`))) as CaseExport
    expect(data.files).toMatchObject([{ name: 'Virus.pdf', state: 'infected' }])
  })

  it('is noted with what was in it, and given to nobody but who works on the case', async () => {
    const { number, asked, path } = await aCase()
    await sendFile(asked, 'Ausweis.pdf')
    const before = await recordsOf(test, number)
    for (const format of ['zip', 'all']) {
      expect((await officer.get(`${path}/export?format=${format}`)).status).toBe(403)
    }
    expect(await recordsOf(test, number)).toEqual(before)
    await taken(`${path}/export?format=zip`)
    expect((await recordsOf(test, number)).at(-1)).toMatchObject({
      action: 'exported',
      actor: `users:${String(test.worker.id)}`,
      seenFields: 'answers.ahv answers.dogs answers.email documents events files replyTo',
    })
  })

  it('is given to its sender, who has the token', async () => {
    const { number, asked } = await aCase()
    const pieces: Uint8Array[] = []
    for await (const piece of await test.desk.archive(asked)) pieces.push(piece)
    expect([...(await unzipped(Buffer.concat(pieces))).keys()]).toContain(`${number}/${number}.pdf`)
    expect((await recordsOf(test, number)).at(-1)).toMatchObject({ actor: 'sender' })
    const wrong = { ...asked, statusToken: 'x'.repeat(43) }
    await expect(test.desk.archive(wrong)).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' })
  })
})

describe('all cases of one person', () => {
  it('are ordered at once by data protection, which sees nothing of them, and taken at once', async () => {
    const mine = [await aCase(), await aCase()]
    const other = await aCase()
    await ofOnePerson(mine.map(({ id }) => id))
    await ofOnePerson([other.id])
    const [one] = mine
    const order = { reason: 'Gesuch um Auskunft', all: true }
    const ordered = await officer.post(`${one?.path ?? ''}/order-export`, order)
    expect(ordered.body).toMatchObject({ count: 2 })
    expect(JSON.stringify(ordered.body)).not.toContain(secretAnswer)
    for (const { number } of mine) {
      expect((await recordsOf(test, number)).at(-1)).toMatchObject({ action: 'export-ordered' })
    }
    expect(await recordsOf(test, other.number)).toEqual([])

    const files = await taken(`${one?.path ?? ''}/export?format=all`)
    const folders = new Set([...files.keys()].map((name) => name.split('/')[0]))
    expect([...folders].sort()).toEqual(mine.map(({ number }) => number).sort())
    for (const { number } of mine) {
      expect((await recordsOf(test, number)).at(-1)).toMatchObject({ action: 'exported' })
    }
  })

  it('are one case where nobody signed in: nothing else says who somebody is', async () => {
    const [one, other] = [await aCase(), await aCase()]
    const files = await taken(`${one.path}/export?format=all`)
    const names = [...files.keys()].join('\n')
    expect(names).toContain(one.number)
    expect(names).not.toContain(other.number)
  })
})
