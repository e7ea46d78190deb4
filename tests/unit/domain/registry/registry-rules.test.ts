import { CatalogueError } from '../../../../src/domain/errors.ts'
import { type Asker, requireOwn } from '../../../../src/domain/registry/ownership.ts'
import { checkRegistryAddress } from '../../../../src/domain/registry/registry-address.ts'
import { breakerNow, needsLegalBasis } from '../../../../src/domain/registry/registry.ts'
import { checkSecretName } from '../../../../src/domain/registry/secret-name.ts'
import { whenDown } from '../../../../src/domain/registry/when-down.ts'

const max = '756.0000.0000.02'
const petra = '756.0000.0000.19'

describe('what a register tells of a person', () => {
  /** The code of the refusal; undefined where it is told. */
  const refusal = (asker: Asker, subject?: string): string | undefined => {
    try {
      requireOwn(asker, subject)
      return undefined
    } catch (error) {
      return error instanceof CatalogueError ? error.code : 'another error'
    }
  }

  it('is told to that person, however the number is written', () => {
    expect(refusal({ kind: 'person', subject: '7560000000002' }, max)).toBeUndefined()
  })

  it('is not told to another person', () => {
    expect(refusal({ kind: 'person', subject: petra }, max)).toBe('REGISTRY_NOT_OWN')
  })

  it('is not told to a person where nobody knows of whom it is', () => {
    expect(refusal({ kind: 'person', subject: max })).toBe('REGISTRY_NOT_OWN')
  })

  it.each(['', 'unbekannt'])(
    'is not told to somebody who names no number where %j stands for one',
    (none) => {
      expect(refusal({ kind: 'person', subject: '' }, none)).toBe('REGISTRY_NOT_OWN')
    },
  )

  it('is told to an authority that names its reason, and to none that does not', () => {
    expect(refusal({ kind: 'authority', reason: 'Zuzug 2026-000001' }, max)).toBeUndefined()
    expect(refusal({ kind: 'authority', reason: ' ' }, max)).toBe('REGISTRY_NOT_OWN')
  })

  it('is not told to anybody', () => {
    expect(refusal({ kind: 'anybody' }, max)).toBe('REGISTRY_NOT_OWN')
  })
})

describe('the address of a register', () => {
  const refused = { code: 'REGISTRY_ADDRESS_REFUSED' }
  const inDevelopment = true

  it.each(['mock', 'test'] as const)('may be private to develop, in the mode %s', (mode) => {
    const check = (allowPrivate: boolean) =>
      checkRegistryAddress('http://127.0.0.1:4201', { mode, allowPrivate })
    expect(check(inDevelopment)).toBeUndefined()
    expect(check(false)).toEqual(refused)
  })

  it.each([
    'http://127.0.0.1:4201',
    'https://10.0.0.1',
    'https://169.254.169.254/latest',
    'https://[::1]',
    'https://0x7f000001',
    'https://register.internal',
    'http://register.example.ch',
    'https://user:secret@register.example.ch',
    'file:///etc/passwd',
  ])('is public where the register itself is asked: not %s', (address) => {
    const rules = { mode: 'live', allowPrivate: inDevelopment } as const
    expect(checkRegistryAddress(address, rules)).toEqual(refused)
  })

  it('is fine where it is public and with https', () => {
    const rules = { mode: 'live', allowPrivate: false } as const
    expect(checkRegistryAddress('https://register.example.ch/api', rules)).toBeUndefined()
  })
})

describe('a register that does not answer', () => {
  it('makes the case wait where it is needed', () => {
    expect(whenDown('block', 'Register', 'REGISTRY_UNAVAILABLE')).toEqual({ kind: 'wait' })
  })

  it('lets the case go on, with a note of what is missing', () => {
    expect(whenDown('allow-with-note', 'Register', 'REGISTRY_UNAVAILABLE')).toEqual({
      kind: 'go-on',
      note: 'Register: REGISTRY_UNAVAILABLE',
    })
  })

  it('has a person find out', () => {
    expect(whenDown('ask-by-hand', 'Register', 'REGISTRY_UNAVAILABLE')).toMatchObject({
      kind: 'ask-a-person',
    })
  })
})

describe('the data of a register', () => {
  it('need a legal basis as soon as some of them are about people', () => {
    expect(needsLegalBasis(['buildings', 'organisations'])).toBe(false)
    expect(needsLegalBasis(['buildings', 'addresses'])).toBe(true)
    expect(needsLegalBasis([])).toBe(false)
  })
})

describe('the name of a secret', () => {
  it.each(['RESIDENTS', 'DOG_REGISTER_2'])('may be %s', (name) => {
    expect(checkSecretName(name)).toBeUndefined()
  })

  it.each(['residents', 'A B', '=X', '2A', 'A'.repeat(41)])('may not be %s', (name) => {
    expect(checkSecretName(name)).toEqual({ code: 'REGISTRY_SECRET_NAME_INVALID' })
  })
})

describe('a register that has been down', () => {
  const at = new Date('2026-11-30T08:00:00Z')
  const after = (ms: number) => new Date(at.getTime() + ms)

  it('is left alone for half a minute, then somebody may try it', () => {
    expect(breakerNow({ state: 'open', at }, after(29_999))).toBe('open')
    expect(breakerNow({ state: 'open', at }, after(30_000))).toBe('half-open')
  })

  it('is asked as before once it is back', () => {
    expect(breakerNow({ state: 'closed', at }, after(60_000))).toBe('closed')
  })
})
