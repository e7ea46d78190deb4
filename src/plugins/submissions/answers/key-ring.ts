import { CatalogueError } from '../../../domain/errors.ts'
import { seal, unseal } from '../../../sign-in/seal.ts'

/** A key with which answers are encrypted. */
export interface AnswerKey {
  id: string
  secret: string
}

/** Encrypts what is sensitive, each text bound to its submission. */
export interface KeyRing {
  /** @param number of the submission */
  seal: (text: string, number: string) => string
  /** @throws CatalogueError ANSWERS_UNREADABLE where no key fits */
  open: (sealed: string, number: string) => string
  /** Whether it was sealed with the newest key. */
  isNewest: (sealed: string) => boolean
}

/** The name of the key made from the secret of the installation: counts where no other is set, and opens what came before. */
const ownKey = 'installation'

/** AES-256-GCM with a key of its own for each submission. @param keys the newest first */
export const createKeyRing = (keys: readonly AnswerKey[], installationSecret: string): KeyRing => {
  const ring = [...keys, { id: ownKey, secret: installationSecret }]
  const [newest = { id: ownKey, secret: installationSecret }] = ring
  const purpose = (number: string) => `answers:${number}`
  return {
    seal: (text, number) => `${newest.id}.${seal(text, newest.secret, purpose(number))}`,
    open: (sealed, number) => {
      const [id, body = ''] = sealed.split('.')
      const key = ring.find((one) => one.id === id)
      const text = key && unseal(body, key.secret, purpose(number))
      if (text !== undefined) return text
      throw new CatalogueError(
        'ANSWERS_UNREADABLE',
        `The answers of ${number} need key ${id ?? ''}.`,
      )
    },
    isNewest: (sealed) => sealed.startsWith(`${newest.id}.`),
  }
}
