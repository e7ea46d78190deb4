import { checkEgid } from '../../../src/domain/egid.ts'

describe('an EGID', () => {
  it.each(['1', '9', '1231641', '123456789', '900000000'])('passes as %s', (value) => {
    expect(checkEgid(value)).toBeUndefined()
  })

  it.each(['', '0', '0123', '1234567890', '-1', '12a', '1 231 641', '1231641\n'])(
    'is refused as "%s"',
    (value) => {
      expect(checkEgid(value)).toEqual({ code: 'EGID_INVALID' })
    },
  )
})
