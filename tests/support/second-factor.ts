import { setTimeout as sleep } from 'node:timers/promises'

import { generateSync } from 'otplib'
import request from 'supertest'

import type { User } from '../../src/generated/payload-types.ts'
import { aPerson, goodPassword, tokenOf } from './sign-in.ts'
import type { TestApp } from './start-app.ts'

/** Posts to an address below the accounts as somebody who is signed in. */
export const postToUsers = ({ app }: TestApp, path: string, token: string, body: object = {}) =>
  request(app).post(`/api/users${path}`).set('Authorization', `JWT ${token}`).send(body)

/** Codes of one secret: of half a minute ago, of now, of the next half minute, and an old one. */
export interface Codes {
  first: string
  second: string
  third: string
  stale: string
}

/** Codes of one secret, each of its own time: the app would make us wait thirty seconds for the next. Not just before they change. */
export const codesOf = async (secret: string): Promise<Codes> => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 6000) await sleep(left)
  const now = Math.floor(Date.now() / 1000)
  return {
    first: generateSync({ secret, epoch: now - 30 }),
    second: generateSync({ secret, epoch: now }),
    third: generateSync({ secret, epoch: now + 30 }),
    stale: generateSync({ secret, epoch: now - 300 }),
  }
}

/** A person with a second factor. */
export interface Enrolled extends Codes {
  user: User
  token: string
  secret: string
  recoveryCodes: string[]
}

/** A person with a second factor, her first code used up. */
export const anEnrolled = async (test: TestApp): Promise<Enrolled> => {
  const user = await aPerson(test.payload)
  const token = await tokenOf(test.app, user.email)
  const { ticket, secret } = (await postToUsers(test, '/second-factor/begin', token)).body as {
    ticket: string
    secret: string
  }
  const { first, ...left } = await codesOf(secret)
  const answer = await postToUsers(test, '/second-factor/confirm', token, {
    ticket,
    code: first,
    password: goodPassword,
  })
  return {
    user,
    token,
    secret,
    first,
    ...left,
    recoveryCodes: (answer.body as { recoveryCodes: string[] }).recoveryCodes,
  }
}
