import { eicar, startScanner, type TestScanner } from '../../../support/clamd.ts'
import { aPdf } from '../../../support/hostile-files.ts'
import { type S3Server, startS3Server } from '../../../support/s3-server.ts'
import { startCases, type TestCases } from '../../../support/start-cases.ts'
import { aDecision, caseOf } from '../../../support/submissions.ts'

const bucket = 'katalog'

let storage: S3Server
let scanner: TestScanner
let test: TestCases
let look: () => Promise<void>

beforeAll(async () => {
  storage = await startS3Server()
  // Read with the configuration, which the next line loads.
  Object.assign(process.env, {
    S3_BUCKET: bucket,
    S3_ENDPOINT: storage.endpoint,
    S3_REGION: 'ch-1',
    S3_ACCESS_KEY_ID: storage.accessKeyId,
    S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
  })
  test = await startCases()
  scanner = await startScanner()
  const { clamdScanner, createIntakeWork, createKeyRing } =
    await import('../../../../src/plugins/submissions/index.ts')
  const { round } = createIntakeWork({
    ...test,
    keyRing: createKeyRing([], test.payload.config.secret),
    scan: clamdScanner({ host: '127.0.0.1', port: scanner.port, timeoutMs: 10_000 }),
  })
  look = round
})

afterAll(async () => {
  await test.stop()
  await scanner.stop()
  await storage.stop()
})

const sent = async (bytes: Buffer) => {
  const receipt = await test.received(aDecision())
  const asked = { ...receipt, locale: 'de' as const }
  const rules = { types: ['application/pdf'], mostBytes: 1_000_000 }
  const { token } = await test.desk.upload(asked, { bytes, fileName: 'Beilage.pdf', rules })
  await test.desk.message(asked, { text: 'Beilage', files: [token], documents: [] })
  const { id } = await caseOf(test.payload, receipt.number)
  const [file] = (await test.desk.read(asked)).documents
  return { asked, id, file: String(file?.id) }
}

/** Until now nobody looked at any file. */
const unlooked = () =>
  test.pool.query(`update submission_files set scan_state = 'pending', scanned_at = null`)

const opened = ({ id, file }: { id: number; file: string }) =>
  test.worker.get(`/api/submissions/${String(id)}/files/${file}`)

describe('a file of a resident where files lie in S3', () => {
  it('lies there sealed, under a name of our own, and is read by who works on the case', async () => {
    const bytes = aPdf('Arztzeugnis')
    storage.objects.clear()
    const file = await sent(bytes)
    const [[key, stored] = ['', undefined], ...more] = storage.objects
    expect(more).toEqual([])
    expect(key).toMatch(/^\/katalog\/submission-files\/[\da-f-]{36}\.bin$/)
    expect(stored?.bytes.includes('Arztzeugnis')).toBe(false)
    const answer = await opened(file)
    expect(answer.status).toBe(200)
    expect(Buffer.from(answer.body as Buffer).equals(bytes)).toBe(true)
  })

  it('is fetched for the scanner, which sees it in clear, and opens once it is clean', async () => {
    const bytes = aPdf('Mietvertrag')
    const file = await sent(bytes)
    await unlooked()
    expect((await opened(file)).status).toBe(409)
    await look()
    expect(scanner.seen.some((one) => one.equals(bytes))).toBe(true)
    expect((await opened(file)).status).toBe(200)
  })

  it('opens for nobody where the scanner finds something in it', async () => {
    const file = await sent(aPdf(eicar))
    await unlooked()
    await look()
    expect((await opened(file)).status).toBe(409)
    const { documents } = await test.desk.read(file.asked)
    expect(documents).toMatchObject([{ state: 'infected' }])
  })

  it('goes on waiting for the scanner while S3 is not there, and is clean afterwards', async () => {
    const file = await sent(aPdf('Geduld'))
    await unlooked()
    storage.setDown(true)
    await look().catch(() => undefined)
    storage.setDown(false)
    expect((await test.desk.read(file.asked)).documents).toMatchObject([{ state: 'pending' }])
    await look()
    expect((await test.desk.read(file.asked)).documents).toMatchObject([{ state: 'clean' }])
  })

  it('is not there for now where S3 is not, and there again afterwards', async () => {
    const file = await sent(aPdf('Später'))
    storage.setDown(true)
    expect((await opened(file)).status).toBe(503)
    storage.setDown(false)
    expect((await opened(file)).status).toBe(200)
  })

  it('goes with its case when the retention is over: nothing is left in S3', async () => {
    storage.objects.clear()
    const { asked, id } = await sent(aPdf('Zu löschen'))
    expect(storage.objects.size).toBe(1)
    await test.desk.withdraw(asked)
    await test.pool.query(`update submissions set delete_after = now() where id = $1`, [id])
    const { forgetCases } =
      await import('../../../../src/plugins/submissions/engine/forget-cases.ts')
    await forgetCases(test.payload, new Date(Date.now() + 60_000))
    await look()
    expect([...storage.objects.keys()]).toEqual([])
  })

  it('was asked for by signed requests alone', () => {
    expect(storage.refused).toEqual([])
  })
})

describe('the storage of this test', () => {
  it('takes nothing that is not signed: else it would show nothing', async () => {
    const place = `${storage.endpoint}/${bucket}/submission-files/fremd.bin`
    expect((await fetch(place, { method: 'PUT', body: 'x' })).status).toBe(403)
    expect((await fetch(place)).status).toBe(403)
    expect(storage.objects.has('/katalog/submission-files/fremd.bin')).toBe(false)
  })
})
