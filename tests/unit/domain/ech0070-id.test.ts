import { checkEch0070Id } from '../../../src/domain/ech0070-id.ts'

describe('an eCH-0070 number', () => {
  it.each(['10001', '00000', '01234'])('passes with five digits: %s', (value) => {
    expect(checkEch0070Id(value)).toBeUndefined()
  })

  it.each(['', '1234', '123456', '1234a', ' 12345', '12345\n', '12.345', '١٢٣٤٥'])(
    'is refused as "%s"',
    (value) => {
      expect(checkEch0070Id(value)).toEqual({ code: 'ECH0070_ID_INVALID' })
    },
  )
})
