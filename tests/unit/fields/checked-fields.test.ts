import { phoneField } from '../../../src/fields/checked-fields.ts'
import { beforeValidate } from './before-validate.ts'

const phone = phoneField()

describe('the phone number of a document', () => {
  it('is stored as E.164 when it is typed the Swiss way', () => {
    expect(beforeValidate(phone, '041 228 81 11')).toBe('+41412288111')
  })

  it('stays as it is once it is stored', () => {
    expect(beforeValidate(phone, '+41412288111')).toBe('+41412288111')
  })

  it.each(['Telefonzentrale', '041 228', '', null, undefined])(
    'is left for the check to refuse when it is no number: %p',
    (value) => {
      expect(beforeValidate(phone, value)).toBe(value)
    },
  )
})
