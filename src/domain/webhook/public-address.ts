/** IPv4 networks nobody on the internet answers from. Source: IANA IPv4 Special-Purpose Address Registry. */
const specialNetworks: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Whether an IPv4 address, as a URL holds it, is one of the public internet. */
export const isPublicIpv4 = (address: string): boolean =>
  !specialNetworks.some(
    ([network, bits]) => numberOf(network) >>> (32 - bits) === numberOf(address) >>> (32 - bits),
  )

/**
 * Whether an IPv6 address, as a URL holds it without brackets, is one of the public internet: of 2000::/3, and neither
 * for protocols (2001::/23, Teredo among them), documentation (2001:db8::/32, 3fff::/20) nor a wrapped IPv4 address (2002::/16).
 * Source: IANA IPv6 Special-Purpose Address Registry.
 */
export const isPublicIpv6 = (address: string): boolean => {
  const [first = 0, second = 0] = address.split(':', 2).map((group) => Number.parseInt(group, 16))
  if (!(first >= 0x2000 && first <= 0x3fff)) return false
  // What `::` leaves out is zero.
  const next = Number.isNaN(second) ? 0 : second
  const isForProtocols = first === 0x2001 && next < 0x200
  const isDocumentation =
    (first === 0x2001 && next === 0xdb8) || (first === 0x3fff && next < 0x1000)
  return !isForProtocols && !isDocumentation && first !== 0x2002
}

/** An IPv4 address as a whole number without a sign. */
const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
