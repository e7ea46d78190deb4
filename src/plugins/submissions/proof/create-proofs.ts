import { createHmac, randomInt } from 'node:crypto'

import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Proofs } from '../../../domain/submission/intake.ts'

interface Means {
  /** Of the installation. */
  secret: string
  isNeeded: boolean
  now: () => Date
}

/** How long a challenge can be answered: enough for who reads slowly, too short to be hoarded. */
const validForMs = 3_600_000

/** Rounds of one step, and steps: a second or two of an old telephone, in the background, nothing to see or to solve. */
const cost = 1000
const steps = [300, 900] as const

const proof = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().max(200),
      salt: z.string().max(200),
      cost: z.literal(cost),
      keyLength: z.int().min(16).max(64),
      keyPrefix: z.string().max(200),
      expiresAt: z.number(),
    }),
    signature: z.string().max(200),
  }),
  solution: z.object({
    counter: z
      .int()
      .min(0)
      .max(2 ** 32 - 1),
    derivedKey: z.string().max(200),
    time: z.number().optional(),
  }),
})

/**
 * Proof of work for browsers: no cookie, no third party, nothing to read off a picture. Source: altcha.org, version 2.
 */
export const createProofs = ({ secret, isNeeded, now }: Means): Proofs => {
  const keyFor = (what: string) =>
    createHmac('sha256', secret).update(`schaltwerk:proof/${what}`).digest('base64url')
  const keys = { hmacSignatureSecret: keyFor('challenge'), hmacKeySignatureSecret: keyFor('key') }
  return {
    isNeeded,
    challenge: async () => ({
      ...(await createChallenge({
        ...keys,
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(...steps),
        deriveKey,
        expiresAt: new Date(now().getTime() + validForMs),
      })),
    }),
    check: async (given) => {
      const { challenge, solution } = parsed(given)
      const asked = { challenge, solution: { ...solution, time: solution.time ?? 0 } }
      const { verified } = await verifySolution({ ...keys, ...asked, deriveKey }).catch(refuse)
      if (!verified) throw invalid()
      const { nonce, expiresAt } = challenge.parameters
      return { nonce, expiresAt: new Date(expiresAt * 1000) }
    },
  }
}

const invalid = (cause?: unknown): CatalogueError =>
  new CatalogueError(
    'PROOF_INVALID',
    'The work for the challenge is missing, wrong, used or too old.',
    {
      cause,
    },
  )

/** What is no number of base 16 where one belongs. */
const refuse = (cause: unknown): never => {
  throw invalid(cause)
}

/** Source: altcha.org: Base64 of JSON. */
const parsed = (given: string | undefined): z.output<typeof proof> => {
  if (given === undefined) throw invalid()
  try {
    return proof.parse(JSON.parse(Buffer.from(given, 'base64').toString('utf8')))
  } catch (cause) {
    throw invalid(cause)
  }
}
