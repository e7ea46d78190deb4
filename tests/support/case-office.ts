import { type AdminBrowser, openAdmin } from './admin-browser.ts'
import { endEverything } from './server-process.ts'
import { startCases, type TestCases } from './start-cases.ts'

/** An office whose people work on cases, workflows and forms in a browser. */
interface CaseOffice {
  cases: TestCases
  admin: AdminBrowser
}

let opened: CaseOffice | undefined

/** The office of this test file. @throws Error before it was opened */
export const office = (): CaseOffice => {
  if (!opened) throw new Error('The office is not open yet.')
  return opened
}

/** Boots the work on cases over the seeded catalogue and, on the same database, the product with its admin. */
export const openCaseOffice = async (): Promise<void> => {
  const cases = await startCases('seeded')
  await freezeDogForm(cases)
  const admin = await openAdmin({
    DATABASE_URL: cases.databaseUrl,
    PAYLOAD_SECRET: cases.payload.config.secret,
    DEMO_DATA: 'off',
  })
  opened = { cases, admin }
}

/** Ends all of it, as far as it came. */
export const closeCaseOffice = async (): Promise<void> => {
  await opened?.admin.close()
  await opened?.cases.stop()
  await endEverything()
}

/** The page of whoever signed in last. */
export const page = () => office().admin.page()

/** A button by its words. */
export const button = (name: string) => page().getByRole('button', { name, exact: true })

/** Waits until words are to be read. */
export const shows = (words: RegExp | string) => page().getByText(words).first().waitFor()

/** Opens the page of a case. */
export const openCase = ({ id }: { id: number }) =>
  office().admin.goto(`/admin/collections/submissions/${String(id)}`)

/** Where there is a folder to keep pictures of what was checked, they are put there. */
const pictures = process.env.PICTURES

/** Keeps a picture of the page, where pictures are kept. */
export const picture = async (name: string): Promise<void> => {
  if (pictures) await page().screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

/** How many pixels a part is wider than a window that narrow. @param act what is done in it before */
export const overflowAt = async (
  width: number,
  part: string,
  act: () => Promise<void> = () => Promise.resolve(),
): Promise<number> => {
  await page().setViewportSize({ width, height: 1000 })
  await act()
  const overflow = await page()
    .locator(part)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth)
  await page().setViewportSize({ width: 1400, height: 1000 })
  return Math.max(0, overflow)
}

/** Freezes a form as the one that was handed in, so that answers have words. */
const freezeDogForm = async ({ pool }: Pick<TestCases, 'pool'>): Promise<void> => {
  const field = (name: string, de: string, more: object = {}) => ({
    name,
    type: 'text',
    label: { de },
    required: false,
    options: [],
    sensitive: false,
    ...more,
  })
  const definition = {
    identifier: 'hund-anmelden',
    title: { de: 'Hund anmelden' },
    sections: [
      {
        title: { de: 'Ihr Hund' },
        fields: [field('dogs', 'Anzahl Hunde', { type: 'number' })],
      },
      {
        title: { de: 'Über Sie' },
        fields: [
          field('ahv', 'AHV-Nummer', { type: 'ahv', sensitive: true }),
          field('email', 'E-Mail-Adresse', { type: 'email', sensitive: true }),
        ],
      },
    ],
  }
  await pool.query(
    `insert into publication.form_version (form, version, hash, definition)
     values ('hund-anmelden', 3, 'test', $1)`,
    [JSON.stringify(definition)],
  )
}
