import fc from 'fast-check'

import { checkPassword } from '../../../../src/domain/sign-in/password.ts'
import { thorough } from '../../thorough.ts'

const owner = { email: 'muster@sursee.example', name: 'Anna Kleeblatt' }
const codes = (password: string) => checkPassword(password, owner).map((verdict) => verdict?.code)

describe('a new password', () => {
  it('has 12 to 200 characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), (length) => {
        const password = 'Zebra7+giraffe.'.repeat(20).slice(0, length)
        return codes(password).includes('PASSWORD_LENGTH') === (length < 12 || length > 200)
      }),
      thorough,
    )
  })

  it('needs no digits, capitals or signs', () => {
    expect(codes('vier bunte heissluftballone')).toEqual([])
  })

  it.each(['Kleeblatt-gruen-9', 'xx-MUSTER-zebra', 'ichbinmuster2026'])(
    'is refused as %s, which holds the name or the address of its owner',
    (password) => {
      expect(codes(password)).toEqual(['PASSWORD_PERSONAL'])
    },
  )

  it('may hold parts of a name that are too short to mean anything', () => {
    const short = { email: 'li@sursee.example', name: 'Li Wu' }
    expect(checkPassword('bewundernswert-liquide', short)).toEqual([])
  })

  it.each(['Passwort123456', 'Sommer2026!!!', 'qwertzqwertz', 'aaaaaaaaaaaab', '121212121212'])(
    'is refused as %s, which everybody tries first',
    (password) => {
      expect(codes(password)).toEqual(['PASSWORD_GUESSABLE'])
    },
  )

  it('is told everything that is wrong with it at once', () => {
    expect(codes('muster')).toEqual(['PASSWORD_LENGTH', 'PASSWORD_PERSONAL'])
  })
})
