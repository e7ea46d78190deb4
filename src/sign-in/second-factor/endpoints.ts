import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { codeIn, textIn } from '../body.ts'
import { provePassword } from '../prove-password.ts'
import { refusal } from '../refusal.ts'
import { signedInPerson } from '../session.ts'
import { beginSetup, finishSetup } from './setup.ts'
import { removeSecondFactor, secondFactorOf, storeSecondFactor } from './store.ts'

const answer = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

const credentialsIn = (req: PayloadRequest) => ({
  password: textIn(req, 'password'),
  code: codeIn(req),
})

/** Begins: secret, picture and ticket. Nothing is stored until the first code is right. */
const begin: Endpoint = {
  path: '/second-factor/begin',
  method: 'post',
  handler: async (req) => {
    const user = signedInPerson(req)
    if (await secondFactorOf(req.payload, user.id)) throw refusal('SECOND_FACTOR_EXISTS', req)
    return answer(await beginSetup(user, req))
  },
}

/** Ends it: the password, the ticket, the first code. Answers with the recovery codes, this once. */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const user = signedInPerson(req)
    if (await secondFactorOf(req.payload, user.id)) throw refusal('SECOND_FACTOR_EXISTS', req)
    await provePassword(user, { password: textIn(req, 'password'), code: '' }, req)
    const finished = finishSetup(user.id, { ticket: textIn(req, 'ticket'), code: codeIn(req) }, req)
    return answer({ recoveryCodes: await storeSecondFactor(user.id, finished, req) })
  },
}

/** Takes it away: password and code. */
const disable: Endpoint = {
  path: '/second-factor/disable',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const user = signedInPerson(req)
    if (!(await secondFactorOf(req.payload, user.id))) throw refusal('SECOND_FACTOR_MISSING', req)
    await provePassword(user, credentialsIn(req), req)
    await removeSecondFactor(user.id, req)
    return answer({ disabled: true })
  },
}

/** Takes it away from somebody who lost phone and recovery codes; administrators alone. */
const reset: Endpoint = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    const admin = signedInPerson(req)
    const user = Number(req.routeParams?.id)
    // One's own goes by password and code: an open screen must not be enough.
    if (!hasRoleEverywhere(req.user, 'admin') || user === admin.id) {
      throw new Forbidden(req.t)
    }
    if (!Number.isInteger(user) || !(await secondFactorOf(req.payload, user))) {
      throw refusal('SECOND_FACTOR_MISSING', req)
    }
    await removeSecondFactor(user, req)
    return answer({ disabled: true })
  },
}

/** What people do about their second factor, below `/api/users`. */
export const secondFactorEndpoints: Endpoint[] = [begin, confirm, disable, reset]
