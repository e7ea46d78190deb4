import { finding, type Verdict } from './finding.ts'

/** Source: I14Y handbook, "identifier": ASCII letters, digits, `_` and `-`; our limit is 64. */
const pattern = /^[A-Za-z0-9_-]{1,64}$/

/** The name of a document in URLs and exports. */
export const checkIdentifier = (value: string): Verdict =>
  pattern.test(value) ? undefined : finding('IDENTIFIER_INVALID')

const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
}

/** A proposal made from a title: `Führerausweis umtauschen` becomes `fuehrerausweis-umtauschen`. Empty when nothing is left. */
export const identifierFrom = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßœæøł]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '')

/** An identifier may change until the document was public once; from then on links rely on it. */
export const checkIdentifierChange = (
  before: { identifier?: string | null; firstPublishedAt?: string | null },
  identifier: string,
): Verdict =>
  before.firstPublishedAt && before.identifier && before.identifier !== identifier
    ? finding('IDENTIFIER_FROZEN', { identifier: before.identifier })
    : undefined

/** The first, second, third … name made of a proposal: `hund-anmelden`, `hund-anmelden-2`, `hund-anmelden-3`. */
export const numberedIdentifier = (proposal: string, number: number): string => {
  if (number === 1) return proposal
  const suffix = `-${String(number)}`
  return `${proposal.slice(0, 64 - suffix.length)}${suffix}`
}
