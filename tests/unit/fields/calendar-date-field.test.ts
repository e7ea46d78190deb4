import { calendarDateField } from '../../../src/fields/calendar-date-field.ts'
import { beforeValidate } from './before-validate.ts'

const validFrom = calendarDateField('validFrom')

describe('a calendar date in a document', () => {
  it.each([
    ['a day without a time', '2026-07-01'],
    ['midnight in Luzern', '2026-06-30T22:00:00.000Z'],
    ['midnight in Luzern with its offset', '2026-07-01T00:00:00+02:00'],
    ['the last moment of the day in Luzern', '2026-07-01T21:59:59.999Z'],
    ['its stored form', '2026-07-01T12:00:00.000Z'],
  ])('is stored as noon UTC when it is given as %s', (_, value) => {
    expect(beforeValidate(validFrom, value)).toBe('2026-07-01T12:00:00.000Z')
  })

  it.each(['soon', '', '2026-13-01', null, undefined])(
    'is left for the check to refuse when it is no date: %p',
    (value) => {
      expect(beforeValidate(validFrom, value)).toBe(value)
    },
  )

  it('is picked as a day without a time', () => {
    expect(validFrom.admin?.date).toMatchObject({ pickerAppearance: 'dayOnly' })
  })

  it('keeps the other settings of its field', () => {
    const field = calendarDateField('validFrom', { required: true, admin: { readOnly: true } })
    expect(field).toMatchObject({
      required: true,
      admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' } },
    })
  })
})
