import { type AdminBrowser, openAdmin } from './admin-browser.ts'
import { startCases, type TestCases } from './start-cases.ts'

/** An office whose people work on cases in a browser. */
export interface CaseOffice {
  cases: TestCases
  admin: AdminBrowser
}

/** Boots the work on cases and, on the same database, the product with its admin. */
export const openCaseOffice = async (): Promise<CaseOffice> => {
  const cases = await startCases()
  const admin = await openAdmin({
    DATABASE_URL: cases.databaseUrl,
    PAYLOAD_SECRET: cases.payload.config.secret,
    DEMO_DATA: 'off',
  })
  return { cases, admin }
}

/** Freezes a form as the one that was handed in, so that answers have words. */
export const freezeDogForm = async ({ pool }: Pick<TestCases, 'pool'>): Promise<void> => {
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
