/** Letters of an address that is none; what is no address cannot grow without bound. */
const longest = 64

/**
 * Whom an address stands for: an IPv4 address itself, of IPv6 its first 64 bits, since whoever has one has 2^64 of
 * them. Source: RFC 6177, 2.
 */
export const clientNetwork = (address: string): string => {
  if (!address.includes(':')) return address.slice(0, longest)
  // IPv4 as a socket of both kinds shows it, and as some proxies write it.
  const [, mapped] = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(address) ?? []
  return mapped ?? firstHalf(address)
}

const firstHalf = (address: string): string => {
  const bare = address.replace(/^\[([^\]]*)\].*$/, '$1').split('%')[0] ?? ''
  if (!/^[\da-f:.]{2,45}$/i.test(bare)) return address.slice(0, longest)
  const [head = '', tail] = bare.split('::')
  const left = groupsOf(head)
  const right = groupsOf(tail ?? '')
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  const half = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${half.join(':')}::/64`
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))
