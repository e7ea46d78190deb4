import { weeklyHours } from '../../../src/domain/weekly-hours.ts'

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

describe('opening hours as a week', () => {
  it('name the days that share their hours together', () => {
    expect(weeklyHours('Mo-Fr 08:00-11:45,13:30-17:00; Sa 09:00-11:00')).toEqual([
      { days: workdays, opens: '08:00', closes: '11:45' },
      { days: workdays, opens: '13:30', closes: '17:00' },
      { days: ['saturday'], opens: '09:00', closes: '11:00' },
    ])
  })

  it('follow a later rule that says otherwise of a day', () => {
    expect(weeklyHours('Mo-Fr 08:00-17:00; We off; Th 10:00-18:30')).toEqual([
      { days: ['monday', 'tuesday', 'friday'], opens: '08:00', closes: '17:00' },
      { days: ['thursday'], opens: '10:00', closes: '18:30' },
    ])
  })

  it('leave out what they say of holidays', () => {
    expect(weeklyHours('Mo 08:00-12:00; PH off')).toEqual(weeklyHours('Mo 08:00-12:00'))
  })

  it('last until the end of the day where they last all day', () => {
    expect(weeklyHours('Su 00:00-24:00')).toEqual([
      { days: ['sunday'], opens: '00:00', closes: '23:59' },
    ])
  })

  it.each(['Jan-Mar Mo 08:00-12:00', 'nach Vereinbarung Montag', 'PH off', ''])(
    'are no week where they are not the same every week: «%s»',
    (hours) => {
      expect(weeklyHours(hours)).toBeUndefined()
    },
  )
})
