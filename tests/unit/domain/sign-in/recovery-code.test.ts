import fc from 'fast-check'

import {
  isAppCode,
  normalRecoveryCode,
  shownRecoveryCode,
} from '../../../../src/domain/sign-in/recovery-code.ts'
import { thorough } from '../../thorough.ts'

const code = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefgh234567')),
  minLength: 16,
  maxLength: 16,
})

describe('a recovery code', () => {
  it('is the same however it is typed from the paper', () => {
    fc.assert(
      fc.property(code, (plain) => {
        const shown = shownRecoveryCode(plain)
        return [shown, shown.toUpperCase(), shown.replaceAll('-', ' '), ` ${plain} `].every(
          (typed) => normalRecoveryCode(typed) === plain,
        )
      }),
      thorough,
    )
  })

  it('is told apart from a code of the app', () => {
    expect([isAppCode('123456'), isAppCode('123 456'), isAppCode('abcd-2345-efgh-6723')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
