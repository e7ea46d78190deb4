import { createHash } from 'node:crypto'

import { uuidOf } from '../../../src/exporters/uuid.ts'

describe('the UUID of a name', () => {
  it('is always the same, and another for another name', () => {
    expect(uuidOf('services', 'hund-anmelden')).toBe(uuidOf('services', 'hund-anmelden'))
    expect(uuidOf('services', 'hund-anmelden')).not.toBe(uuidOf('services', 'hund-abmelden'))
    expect(uuidOf('services', 'a')).not.toBe(uuidOf('authorities', 'a'))
  })

  it('is of version 5, of the variant of the standard', () => {
    for (let i = 0; i < 500; i += 1) {
      expect(uuidOf('services', String(i))).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
  })

  it('is what SHA-1 makes of the namespace and the name', () => {
    const namespace = Buffer.from('5f0c9c1e7d3b4a52b1f6a0d2c84e7393', 'hex')
    const hash = createHash('sha1').update(namespace).update('services/a').digest('hex')
    expect(uuidOf('services', 'a').slice(0, 13)).toBe(`${hash.slice(0, 8)}-${hash.slice(8, 12)}`)
  })
})
