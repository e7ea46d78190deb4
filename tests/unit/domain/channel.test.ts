import { checkReachable } from '../../../src/domain/channel.ts'

describe('a channel', () => {
  it.each(['online', 'app', 'third-party'])('of the kind %s has an address or a form', (kind) => {
    expect(checkReachable(kind, false, false)?.code).toBe('CHANNEL_UNREACHABLE')
    expect(checkReachable(kind, true, false)).toBeUndefined()
    expect(checkReachable(kind, false, true)).toBeUndefined()
  })

  it.each(['counter', 'phone', 'post', 'email'])('of the kind %s needs neither', (kind) => {
    expect(checkReachable(kind, false, false)).toBeUndefined()
  })
})
