import fc from 'fast-check'

import {
  apiKeyIn,
  type ApiKeyScope,
  apiKeyScopes,
  checkApiKeyExpiry,
  checkApiKeyUse,
  isUseWorthNoting,
  looksLikeApiKey,
  readsAsOwner,
  isOrigin,
  mayUseFrom,
} from '../../../../src/domain/sign-in/api-key.ts'
import { thorough } from '../../thorough.ts'

const prefix = 'lk_0123abcd'
const secret = 'A'.repeat(42) + '_'
const now = new Date('2026-11-25T10:00:00Z')
const day = 86_400_000

const hex = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 8,
  maxLength: 8,
})
const base64url = fc.string({
  unit: fc.constantFrom(...Array.from('ABCXYZabcxyz0189_-')),
  minLength: 43,
  maxLength: 43,
})

describe('an API key in a header', () => {
  it('is found again in its two parts', () => {
    fc.assert(
      fc.property(hex, base64url, (digits, random) => {
        const found = apiKeyIn(`Bearer lk_${digits}_${random}`)
        expect(found).toEqual({ prefix: `lk_${digits}`, secret: random })
      }),
      thorough,
    )
  })

  it.each([
    '',
    'Bearer',
    `Bearer ${prefix}`,
    `Bearer ${prefix}_${secret}x`,
    `Bearer x${prefix}_${secret}`,
  ])('is none in %j', (header) => {
    expect(apiKeyIn(header)).toBeUndefined()
  })

  it('is recognised as an attempt even where it is malformed', () => {
    expect(looksLikeApiKey('bearer lk_quatsch')).toBe(true)
    expect(looksLikeApiKey('JWT eyJhbGciOi')).toBe(false)
    expect(looksLikeApiKey('Bearer eyJhbGciOi')).toBe(false)
  })
})

describe('the use of an API key', () => {
  it('is refused from the moment it expires, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -day, max: day }), (offset) => {
        const expiresAt = new Date(now.getTime() + offset).toISOString()
        return (checkApiKeyUse({ expiresAt }, now)?.code === 'KEY_EXPIRED') === offset <= 0
      }),
      thorough,
    )
  })

  it('is refused once it is revoked, however long it would live', () => {
    const life = { expiresAt: '2030-01-01T00:00:00Z', revokedAt: '2026-01-01T00:00:00Z' }
    expect(checkApiKeyUse(life, now)).toEqual({ code: 'KEY_REVOKED' })
  })

  it('is noted at most once a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (ago) => {
        const last = new Date(now.getTime() - ago).toISOString()
        return isUseWorthNoting(last, now) === ago >= 60_000
      }),
      thorough,
    )
    expect(isUseWorthNoting(null, now)).toBe(true)
  })
})

describe('the end of a new API key', () => {
  it.each([
    ['2026-11-25T10:00:01Z', true],
    ['2028-11-25T12:00:00Z', true],
    ['2028-11-26T00:00:00Z', false],
    ['2026-11-25T10:00:00Z', false],
    ['nie', false],
  ])('%s: possible %s', (expiresAt, isPossible) => {
    expect(checkApiKeyExpiry(expiresAt, now) === undefined).toBe(isPossible)
  })
})

describe('what an API key reads', () => {
  it.each<[ApiKeyScope[], boolean]>([
    [[], false],
    [['read-published'], false],
    [['read-drafts'], true],
    [['read-published', 'write-content'], true],
    [[...apiKeyScopes], true],
  ])('with %j is what its owner reads: %s', (scopes, expected) => {
    expect(readsAsOwner(scopes)).toBe(expected)
  })
})

describe('an origin', () => {
  it.each(['https://www.sursee.example', 'http://localhost:3000'])('%s is one', (text) => {
    expect(isOrigin(text)).toBe(true)
  })

  it.each([
    'https://www.sursee.example/',
    'https://www.sursee.example/pfad',
    'https://WWW.sursee.example',
    'https://www.sursee.example:443',
    'www.sursee.example',
    'ftp://sursee.example',
    'null',
    '*',
    '',
  ])('%j is none', (text) => {
    expect(isOrigin(text)).toBe(false)
  })
})

describe('a key for some pages alone', () => {
  const pages = ['https://www.sursee.example']

  it('is used from these pages, and from no other', () => {
    expect(mayUseFrom(pages, 'https://www.sursee.example')).toBe(true)
    expect(mayUseFrom(pages, 'https://boese.example')).toBe(false)
    expect(mayUseFrom(pages, 'null')).toBe(false)
  })

  it('is used by a program, which names no page', () => {
    expect(mayUseFrom(pages, undefined)).toBe(true)
  })

  it('that names none is used from everywhere', () => {
    expect(mayUseFrom([], 'https://boese.example')).toBe(true)
  })
})
