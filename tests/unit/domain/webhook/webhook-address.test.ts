import fc from 'fast-check'

import {
  checkDevelopmentAddress,
  checkWebhookAddress,
} from '../../../../src/domain/webhook/webhook-address.ts'

const refused = { code: 'WEBHOOK_ADDRESS_REFUSED' }

/** IPv4 networks of which no address is public, as first address and length of the prefix. */
const closedNetworks: [number, number][] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xe0000000, 3],
]

const dotted = (address: number) =>
  [24, 16, 8, 0].map((shift) => String((address >>> shift) & 255)).join('.')

/** The ways in which browsers and libraries read an IPv4 address. */
const writings: ((address: number) => string)[] = [
  dotted,
  String,
  (address) => `0x${address.toString(16)}`,
  (address) => `0${address.toString(8)}`,
  (address) => `${dotted(address)}.`,
  (address) => `[::ffff:${dotted(address)}]`,
  (address) => `[64:ff9b::${dotted(address)}]`,
  (address) => `[::${dotted(address)}]`,
  (address) => `[2002:${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}::1]`,
]

const closedAddress = fc
  .tuple(fc.constantFrom(...closedNetworks), fc.nat({ max: 0xffffffff }))
  .map(([[network, bits], any]) => (network | (any & (2 ** (32 - bits) - 1))) >>> 0)

describe('the address of a webhook', () => {
  it.each([
    'https://www.sursee.ch/katalog',
    'https://hooks.lu.ch:8443/a?b=c',
    'https://münsterplatz.ch/',
    'https://8.8.8.8/',
    'https://[2a00:1450:4001:80e::200e]/',
  ])('%s may be one', (address) => {
    expect(checkWebhookAddress(address)).toBeUndefined()
  })

  it.each([
    'http://www.sursee.ch/',
    'ftp://www.sursee.ch/',
    'https://user:password@www.sursee.ch/',
    'https://user@www.sursee.ch/',
    'https://localhost/',
    'https://localhost./',
    'https://intranet/',
    'https://drucker.local/',
    'https://drucker.local./',
    'https://api.internal/',
    'https://a.localhost/',
    'https://nas.home.arpa/',
    'https://www.sursee.ch\\@localhost/',
    'https://www.sursee.ch/ x',
    'www.sursee.ch',
    '',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://[2001::1]/',
    'https://[3fff::1]/',
  ])('%s is refused', (address) => {
    expect(checkWebhookAddress(address)).toEqual(refused)
  })

  it('is never one of a closed network, however it is written', () => {
    fc.assert(
      fc.property(closedAddress, fc.constantFrom(...writings), (address, write) => {
        expect(checkWebhookAddress(`https://${write(address)}/x`)).toEqual(refused)
      }),
      { numRuns: 2000 },
    )
  })

  it('may be any other IPv4 address', () => {
    const open = fc
      .nat({ max: 0xdfffffff })
      .filter(
        (address) =>
          ![...closedNetworks, [0xc0000000, 8], [0xc6000000, 8], [0xcb007100, 24]].some(
            ([network = 0, bits = 0]) => network >>> (32 - bits) === address >>> (32 - bits),
          ),
      )
    fc.assert(
      fc.property(open, (address) => {
        expect(checkWebhookAddress(`https://${dotted(address)}/`)).toBeUndefined()
      }),
    )
  })

  it('of IPv6 is of the public internet or refused', () => {
    const group = fc.nat({ max: 0xffff }).map((number) => number.toString(16))
    const closed = fc
      .tuple(
        fc.nat({ max: 0xffff }).filter((first) => first < 0x2000 || first > 0x3fff),
        fc.array(group, { minLength: 7, maxLength: 7 }),
      )
      .map(([first, rest]) => [first.toString(16), ...rest].join(':'))
    fc.assert(
      fc.property(closed, (address) => {
        expect(checkWebhookAddress(`https://[${address}]/`)).toEqual(refused)
      }),
    )
  })
})

describe('the address of a webhook while developing', () => {
  it.each(['http://127.0.0.1:4000/hook', 'http://localhost/', 'https://www.sursee.ch/'])(
    '%s may be one',
    (address) => {
      expect(checkDevelopmentAddress(address)).toBeUndefined()
    },
  )

  it.each(['ftp://localhost/', 'http://a:b@localhost/', 'file:///etc/passwd', 'nothing'])(
    '%s is refused all the same',
    (address) => {
      expect(checkDevelopmentAddress(address)).toEqual(refused)
    },
  )
})
