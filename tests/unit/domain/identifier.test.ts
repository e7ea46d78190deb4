import fc from 'fast-check'

import {
  checkIdentifier,
  checkIdentifierChange,
  identifierFrom,
  numberedIdentifier,
} from '../../../src/domain/identifier.ts'
import { thorough } from '../thorough.ts'

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('äöüÄÖÜßẞéàçŒœÆæ aAzZ09-_–.,/«»()'), 'u\u0308', 'e\u0301'),
    maxLength: 150,
  }),
)

describe('an identifier', () => {
  it.each(['a', 'Hund-anmelden_2', '0', '-', 'x'.repeat(64)])('passes as %s', (value) => {
    expect(checkIdentifier(value)).toBeUndefined()
  })

  it.each([
    ['empty', ''],
    ['longer than 64 characters', 'x'.repeat(65)],
    ['with an umlaut', 'gebühr'],
    ['with a space', 'hund anmelden'],
    ['with a point', 'hund.anmelden'],
    ['with a slash', 'hund/anmelden'],
    ['with a line break behind it', 'hund\n'],
  ])('is refused when it is %s', (_, value) => {
    expect(checkIdentifier(value)).toEqual({ code: 'IDENTIFIER_INVALID' })
  })
})

describe('the identifier proposed from a title', () => {
  it.each([
    ['Führerausweis umtauschen', 'fuehrerausweis-umtauschen'],
    ['Öffentliche Äcker: Übersicht', 'oeffentliche-aecker-uebersicht'],
    ['Fu\u0308hrerausweis', 'fuehrerausweis'],
    ['Grüsse, Straße & Co.', 'gruesse-strasse-co'],
    ['Déménagement à l’étranger', 'demenagement-a-l-etranger'],
    ['Œuvre', 'oeuvre'],
    ['  «AHV-Nummer»  ', 'ahv-nummer'],
    ['Formular 2/2026', 'formular-2-2026'],
  ])('of %s is %s', (title, identifier) => {
    expect(identifierFrom(title)).toBe(identifier)
  })

  it.each(['', '   ', '–––', '東京'])('is empty when nothing is left of "%s"', (title) => {
    expect(identifierFrom(title)).toBe('')
  })

  it('ends with a letter or digit where a long title is cut', () => {
    expect(identifierFrom(`${'x'.repeat(63)} anmelden`)).toBe('x'.repeat(63))
  })

  it('is empty or an identifier, whatever the title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const proposal = identifierFrom(title)
        return proposal === '' || checkIdentifier(proposal) === undefined
      }),
      thorough,
    )
  })

  it('has single hyphens between words and none at its ends', () => {
    fc.assert(
      fc.property(titles, (title) => /^$|^[a-z0-9]+(-[a-z0-9]+)*$/.test(identifierFrom(title))),
      thorough,
    )
  })

  it('does not change when an identifier is proposed from it again', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const proposal = identifierFrom(title)
        return identifierFrom(proposal) === proposal
      }),
      thorough,
    )
  })
})

describe('the identifier of one of several documents with the same title', () => {
  it.each([
    [1, 'hund-anmelden'],
    [2, 'hund-anmelden-2'],
    [10, 'hund-anmelden-10'],
  ])('is the proposal, from the second document on with a number behind it: %d', (number, name) => {
    expect(numberedIdentifier('hund-anmelden', number)).toBe(name)
  })

  it('gives up the end of a long proposal for its number', () => {
    expect(numberedIdentifier('x'.repeat(64), 12)).toBe(`${'x'.repeat(61)}-12`)
  })

  it('is an identifier, whatever the title and the number', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 1_000_000 }), (title, number) => {
        const proposal = identifierFrom(title)
        fc.pre(proposal !== '')
        return checkIdentifier(numberedIdentifier(proposal, number)) === undefined
      }),
      thorough,
    )
  })

  it('differs from that of every other of them', () => {
    const proposals = [...Array(120).keys()].map((i) => numberedIdentifier('x'.repeat(64), i + 1))
    expect(new Set(proposals).size).toBe(120)
  })
})

describe('a change of the identifier', () => {
  const publicSince = '2026-01-01T08:00:00.000Z'

  it('is refused once the document was public, naming the identifier that stays', () => {
    const before = { identifier: 'hund', firstPublishedAt: publicSince }
    expect(checkIdentifierChange(before, 'hunde')).toEqual({
      code: 'IDENTIFIER_FROZEN',
      values: { identifier: 'hund' },
    })
  })

  it('is refused even where only the case of a letter differs', () => {
    const before = { identifier: 'hund', firstPublishedAt: publicSince }
    expect(checkIdentifierChange(before, 'Hund')?.code).toBe('IDENTIFIER_FROZEN')
  })

  it('is free until the document was public', () => {
    const before = { identifier: 'hund', firstPublishedAt: null }
    expect(checkIdentifierChange(before, 'hunde')).toBeUndefined()
  })

  it('is none when the identifier stays the same', () => {
    const before = { identifier: 'hund', firstPublishedAt: publicSince }
    expect(checkIdentifierChange(before, 'hund')).toBeUndefined()
  })

  it('is free where there was no identifier', () => {
    const before = { identifier: null, firstPublishedAt: publicSince }
    expect(checkIdentifierChange(before, 'hund')).toBeUndefined()
  })
})
