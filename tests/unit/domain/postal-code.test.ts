import { checkPostalCode } from '../../../src/domain/postal-code.ts'

describe('a postal code', () => {
  it.each(['1000', '6002', '6210', '9999'])('passes as %s', (value) => {
    expect(checkPostalCode(value)).toBeUndefined()
  })

  it.each(['', '0999', '621', '62100', 'CH-6210', '6210 ', '6210\n', '621a'])(
    'is refused as "%s"',
    (value) => {
      expect(checkPostalCode(value)).toEqual({ code: 'POSTAL_CODE_INVALID' })
    },
  )
})
