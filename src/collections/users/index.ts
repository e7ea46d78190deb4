import { administrators } from '../../access/content.ts'
import { hasRoleEverywhere, isSignedIn } from '../../access/roles.ts'
import { ownAccount, ownAccountOrOverseer } from '../../access/users.ts'
import { plainCollection } from '../plain-collection.ts'
import { userFields } from './fields.ts'
import { grantFirstUser } from './grant-first-user.ts'
import { userTexts } from './texts.ts'

/** People who sign in to the admin. */
export const Users = plainCollection({
  slug: 'users',
  kind: 'accounts',
  texts: userTexts,
  group: 'system',
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req: { user } }) => isSignedIn(user),
    read: ownAccountOrOverseer,
    create: administrators,
    update: ownAccount,
    delete: administrators,
    unlock: ({ req: { user } }) => hasRoleEverywhere(user, 'admin'),
  },
  hooks: { beforeChange: [grantFirstUser] },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'grants'] },
  fields: userFields,
})
