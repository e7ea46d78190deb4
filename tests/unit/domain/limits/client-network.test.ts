import { clientNetwork } from '../../../../src/domain/limits/client-network.ts'

describe('whom an address stands for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
  ])('%s is the client %s', (address, client) => {
    expect(clientNetwork(address)).toBe(client)
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['[2001:db8:1:2::9]:4711', '2001:db8:1:2::/64'],
  ])('%s is one of the network %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network)
  })

  it('tells two networks apart', () => {
    expect(clientNetwork('2001:db8:1:2::1')).not.toBe(clientNetwork('2001:db8:1:3::1'))
  })

  it('keeps of what is no address only as much as an address has', () => {
    expect(clientNetwork('x'.repeat(10_000)).length).toBeLessThan(100)
    expect(clientNetwork(':'.repeat(10_000)).length).toBeLessThan(100)
  })
})
