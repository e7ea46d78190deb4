import { createHash, randomBytes } from 'node:crypto'

import { normalRecoveryCode, shownRecoveryCode } from '../../domain/sign-in/recovery-code.ts'

const count = 10

/** Letters and digits that are not mistaken for each other; 32 of them, five bits each. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const length = 16

/** Ten codes of 80 random bits, as they are shown: each signs in once instead of the app. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: count }, () =>
    shownRecoveryCode(
      [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length] ?? '').join(''),
    ),
  )

/** What is kept of a recovery code. Random as it is, it needs no slow hash. */
export const hashOfRecoveryCode = (typed: string): string =>
  createHash('sha256').update(normalRecoveryCode(typed)).digest('hex')
