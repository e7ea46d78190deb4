import type { Payload, PayloadRequest } from 'payload'

import type { Role } from '../access/roles.ts'

interface DemoLogin {
  email: string
  password: string
  name: string
  /** What the person may do, for the list at start. */
  does: string
  grants: { role: Role; authority?: string }[]
}

const password = 'Schaltwerk-Demo-2026'

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
    does: 'what Sursee owns',
    grants: [{ role: 'local-editor', authority: 'gemeinde-1103' }],
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
  const rows: { role: Role; authority?: number }[] = []
  for (const { role, authority } of grants) {
    if (!authority) {
      rows.push({ role })
      continue
    }
    const { docs } = await payload.find({
      collection: 'authorities',
      where: { identifier: { equals: authority } },
      depth: 0,
      limit: 1,
    })
    rows.push({ role, ...(docs[0] && { authority: docs[0].id }) })
  }
  return rows
}
