import type { Payload, TypedUser } from 'payload'

import type { Persona } from '../../../src/access/matrix.ts'
import { type Role, roles } from '../../../src/access/roles.ts'

/** Somebody of the matrix with an account to act with; nobody in particular has none. */
export interface Person extends Persona {
  name: string
  account?: { id: number; email: string; user: TypedUser; token: string }
}

const password = 'ein-langes-passwort'

/** Roles that are tried out with a grant for all authorities, besides one for a single authority. */
const everywhere: readonly Role[] = [
  'admin',
  'canonical-editor',
  'local-editor',
  'reviewer',
  'translator',
  'process-modeller',
  'data-protection-officer',
  'auditor',
]

/** Every persona there is: each role for one authority, some for all, somebody without a role, nobody. */
const personas: readonly (Persona & { name: string })[] = [
  { name: 'anonymous', isSignedIn: false },
  { name: 'signed in', isSignedIn: true },
  ...roles.map((role) => ({ name: role, role, reach: 'authority' as const, isSignedIn: true })),
  ...everywhere.map((role) => ({
    name: `${role} everywhere`,
    role,
    reach: 'everywhere' as const,
    isSignedIn: true,
  })),
]

/** Creates the accounts; a role for one authority counts for `authority`, translators translate into French. */
export const createPeople = async (payload: Payload, authority: number): Promise<Person[]> => {
  const people: Person[] = []
  for (const persona of personas) {
    people.push(
      persona.isSignedIn
        ? { ...persona, account: await createAccount(payload, persona, authority) }
        : persona,
    )
  }
  return people
}

const createAccount = async (
  payload: Payload,
  { name, role, reach }: Persona & { name: string },
  authority: number,
): Promise<Person['account']> => {
  const email = `${name.replaceAll(' ', '-')}@matrix.example`
  const grant = role && {
    role,
    ...(reach === 'authority' && { authority }),
    ...(role === 'translator' && { locale: 'fr' as const }),
  }
  const { id } = await payload.create({
    collection: 'users',
    // The first account would become an administrator's: there is one before.
    data: { name, email, password, grants: grant ? [grant] : [] },
  })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`${email} cannot sign in`)
  return { id, email, token, user: { ...user, collection: 'users' } as TypedUser }
}
