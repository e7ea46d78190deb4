import { administrators } from '../../access/content.ts'
import { isPerson } from '../../access/api-key.ts'
import { hasRoleEverywhere } from '../../access/roles.ts'
import { ownAccount, ownAccountOrOverseer } from '../../access/users.ts'
import { apiKeyStrategy } from '../../sign-in/api-keys/strategy.ts'
import { forgotPasswordMail } from '../../sign-in/forgot-password-mail.ts'
import { oidcEndpoints } from '../../sign-in/oidc/endpoints.ts'
import { checkNewPassword, checkResetPassword } from '../../sign-in/password-policy.ts'
import { secondFactorEndpoints } from '../../sign-in/second-factor/endpoints.ts'
import { requireSecondFactor, settleSignIn, weighCode } from '../../sign-in/sign-in-hooks.ts'
import { signOut } from '../../sign-in/sign-out.ts'
import { plainCollection } from '../plain-collection.ts'
import { endSessionsOfDisabled } from './end-sessions.ts'
import { userFields } from './fields.ts'
import { forgetUser } from './forget-user.ts'
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
    strategies: [apiKeyStrategy],
    forgotPassword: forgotPasswordMail,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req: { user } }) => isPerson(user),
    read: ownAccountOrOverseer,
    create: administrators,
    update: ownAccount,
    delete: administrators,
    unlock: ({ req: { user } }) => hasRoleEverywhere(user, 'admin'),
  },
  endpoints: [signOut, ...secondFactorEndpoints, ...oidcEndpoints],
  indexes: [{ fields: ['identityIssuer', 'identitySubject'], unique: true }],
  hooks: {
    beforeOperation: [checkResetPassword, weighCode],
    beforeValidate: [checkNewPassword],
    beforeChange: [grantFirstUser, endSessionsOfDisabled],
    beforeLogin: [requireSecondFactor],
    afterOperation: [settleSignIn],
    beforeDelete: [forgetUser],
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'grants'] },
  fields: userFields,
})
