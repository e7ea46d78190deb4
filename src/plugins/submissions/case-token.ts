import { createHmac, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

/** What a token stands for: something in one state of one case. */
export interface CaseTokenMeaning {
  /** What a step does outside is called so: number, state and visit. */
  key: string
  purpose: string
}

const meaning = z.tuple([z.string(), z.string()])

/** A token that says what it stands for, and that nobody else can make. @param secret of the installation */
export const caseToken = (secret: string, { key, purpose }: CaseTokenMeaning): string => {
  const said = Buffer.from(JSON.stringify([key, purpose])).toString('base64url')
  return `${said}.${signature(secret, said)}`
}

/** What a token stands for; undefined where it was not made here. */
export const readCaseToken = (secret: string, token: string): CaseTokenMeaning | undefined => {
  const [said = '', given = ''] = token.split('.')
  const right = Buffer.from(signature(secret, said))
  const sent = Buffer.from(given)
  if (sent.length !== right.length || !timingSafeEqual(sent, right)) return undefined
  const [key, purpose] = meaning.parse(JSON.parse(Buffer.from(said, 'base64url').toString()))
  return { key, purpose }
}

const signature = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(`schaltwerk:case/${said}`).digest('base64url')
