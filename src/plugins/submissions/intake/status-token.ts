import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

interface Receipt {
  number: string
  idempotencyKey: string
}

const tokenFor =
  (purpose: string) =>
  (secret: string, { number, idempotencyKey }: Receipt): string =>
    createHmac('sha256', secret)
      .update(`schaltwerk:${purpose}/${number}/${idempotencyKey}`)
      .digest('base64url')

/** The token by which a sender asks after a case: made again from the same key, and stored nowhere in clear. */
export const statusTokenOf = tokenFor('status')

/** For a case that somebody handed in for another person: the token of that person, which ends with no consent. */
export const ownTokenOf = tokenFor('own status')

/** What is stored of a token. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** Whether a token is the one whose hash is stored. */
export const isToken = (token: string, hash: string): boolean => {
  const given = Buffer.from(hashOfToken(token))
  const stored = Buffer.from(hash)
  return given.length === stored.length && timingSafeEqual(given, stored)
}

/** Tells whether the same was sent again, without keeping what it was. */
export const digestOf = (secret: string, sent: unknown): string =>
  createHmac('sha256', secret)
    .update(`schaltwerk:sent/${JSON.stringify(sent)}`)
    .digest('base64url')
