import type { Payload, PayloadRequest } from 'payload'

import type { Role } from '../access/roles.ts'
import type { User } from '../generated/payload-types.ts'

type TranslatedLocale = NonNullable<NonNullable<User['grants']>[number]['locale']>

interface DemoLogin {
  email: string
  password: string
  name: string
  /** What the person may do, for the list at start. */
  does: string
  grants: { role: Role; authority?: string; locale?: TranslatedLocale }[]
}

const password = 'Schaltwerk-Demo-2026'

/** The demo account that keeps the books of programmes. */
export const demoTreasurer = 'finanzen@demo.example'

/** The demo account of the programme office, the second person for states of the books. */
export const demoProgrammeOffice = 'programm@demo.example'

/** Accounts to look around with. Their passwords are public: production refuses to start with them. */
export const demoLogins: readonly DemoLogin[] = [
  {
    email: 'admin@demo.example',
    password,
    name: 'Demo Administration',
    does: 'everything',
    grants: [{ role: 'admin' }],
  },
  {
    email: 'kanton@demo.example',
    password,
    name: 'Demo Redaktion Kanton',
    does: 'canonical services and reference lists',
    grants: [{ role: 'canonical-editor' }],
  },
  {
    email: 'sursee@demo.example',
    password,
    name: 'Demo Redaktion Sursee',
    does: 'what Sursee owns, as drafts',
    grants: [{ role: 'local-editor', authority: 'gemeinde-1103' }],
  },
  {
    email: 'freigabe-sursee@demo.example',
    password,
    name: 'Demo Freigabe Sursee',
    does: 'publishes what Sursee owns',
    grants: [{ role: 'reviewer', authority: 'gemeinde-1103' }],
  },
  {
    email: 'uebersetzung@demo.example',
    password,
    name: 'Demo Übersetzung',
    does: 'French texts',
    grants: [{ role: 'translator', locale: 'fr' }],
  },
  {
    email: 'sachbearbeitung@demo.example',
    password,
    name: 'Demo Sachbearbeitung',
    does: 'cases of all authorities',
    grants: [{ role: 'case-worker' }],
  },
  {
    email: 'vieraugen@demo.example',
    password,
    name: 'Demo Zweitprüfung',
    does: 'cases too: the second pair of eyes',
    grants: [{ role: 'case-worker' }],
  },
  {
    email: demoTreasurer,
    password,
    name: 'Demo Finanzen',
    does: 'books of programmes: entries, ledgers, contributions',
    grants: [{ role: 'finance' }],
  },
  {
    email: demoProgrammeOffice,
    password,
    name: 'Demo Programmbüro',
    does: 'programmes and projects; publishes states of the books',
    grants: [{ role: 'programme-office' }],
  },
  {
    email: 'revision@demo.example',
    password,
    name: 'Demo Revision',
    does: 'reads everything, changes nothing',
    grants: [{ role: 'auditor' }],
  },
]

/** Creates the accounts. */
export const seedDemoLogins = async (payload: Payload, req: PayloadRequest): Promise<void> => {
  for (const { email, name, grants } of demoLogins) {
    await payload.create({
      collection: 'users',
      data: {
        email,
        password,
        name,
        isDemo: true,
        grants: await withAuthorityIds(payload, grants),
      },
      req,
    })
  }
}

const withAuthorityIds = async (payload: Payload, grants: DemoLogin['grants']) => {
  const rows: NonNullable<User['grants']> = []
  for (const { authority, ...grant } of grants) {
    if (!authority) {
      rows.push(grant)
      continue
    }
    const { docs } = await payload.find({
      collection: 'authorities',
      where: { identifier: { equals: authority } },
      depth: 0,
      limit: 1,
    })
    rows.push({ ...grant, ...(docs[0] && { authority: docs[0].id }) })
  }
  return rows
}
