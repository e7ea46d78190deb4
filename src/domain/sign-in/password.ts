import { finding, type Verdict } from '../finding.ts'

/** Characters a password has at least. Source: NIST SP 800-63B-4, 3.1.1.2 asks for 8 beside a second factor, 15 alone. */
const shortestPassword = 12

/** Characters a password has at most; a limit keeps hashing affordable. */
const longestPassword = 200

/** Whom a password belongs to, as far as others know it too. */
export interface PasswordOwner {
  email?: string | null
  name?: string | null
}

/**
 * What is wrong with a new password, everything at once. No rule about kinds of characters: length counts,
 * and that it is not known. Source: NIST SP 800-63B-4, 3.1.1.2.
 */
export const checkPassword = (password: string, owner: PasswordOwner): Verdict[] => {
  const { length } = Array.from(password)
  return [
    length < shortestPassword || length > longestPassword
      ? finding('PASSWORD_LENGTH', { shortest: shortestPassword, longest: longestPassword })
      : undefined,
    isPersonal(password, owner) ? finding('PASSWORD_PERSONAL') : undefined,
    isGuessable(password) ? finding('PASSWORD_GUESSABLE') : undefined,
  ].filter((verdict) => verdict !== undefined)
}

/** Parts of a name shorter than this stand in too many words. */
const shortestNamePart = 5

const isPersonal = (password: string, { email, name }: PasswordOwner): boolean => {
  const lower = password.toLowerCase()
  const [local = ''] = (email ?? '').toLowerCase().split('@')
  return [local, ...(name ?? '').toLowerCase().split(/\s+/)]
    .filter((part) => part.length >= shortestNamePart)
    .some((part) => lower.includes(part))
}

/** Different characters a password has at least. */
const fewestCharacters = 5

/** What lists of broken passwords are full of, in the languages spoken here, and rows of keys. */
const known = [
  'passwor',
  'passwort',
  'kennwort',
  'motdepasse',
  'parola',
  'hallo',
  'welcome',
  'willkommen',
  'bienvenue',
  'benvenut',
  'sommer',
  'winter',
  'herbst',
  'fruehling',
  'luzern',
  'schweiz',
  'letmein',
  'admin',
  'qwertz',
  'qwerty',
  'asdfgh',
  'yxcvbn',
  '123456',
  '654321',
  'abcdef',
]

/** A known word with little besides it, or a few characters over and over. */
const isGuessable = (password: string): boolean => {
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  const left = known.reduce((rest, word) => rest.replaceAll(word, ''), plain).replace(/\d/g, '')
  return (
    new Set(password).size < fewestCharacters ||
    (left.length < fewestCharacters && known.some((word) => plain.includes(word)))
  )
}
