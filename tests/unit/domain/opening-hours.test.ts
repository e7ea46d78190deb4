import { checkOpeningHours } from '../../../src/domain/opening-hours.ts'

describe('opening hours', () => {
  it.each([
    'Mo-Fr 08:00-11:45,13:30-17:00; PH off',
    'Mo,We 08:00-12:00; Th 13:30-18:00',
    '24/7',
    'Mo-Fr 08:00-12:00; SH off',
    '"nach Vereinbarung"',
  ])('pass as %s', (value) => {
    expect(checkOpeningHours(value)).toBeUndefined()
  })

  it.each(['Mo-Fr 8-12', 'Lu 08:00-12:00', 'Mo 25:00-26:00', 'jederzeit gerne', ''])(
    'are refused as "%s"',
    (value) => {
      expect(checkOpeningHours(value)?.code).toBe('OPENING_HOURS_INVALID')
    },
  )

  it('are refused with a reason in German when they are ambiguous', () => {
    expect(checkOpeningHours('Mo-Fr 8-12')?.values?.reason).toMatch(
      /Mo-Fr 8-12.*Zeitspanne ohne Minutenangabe/,
    )
  })

  it('are refused with a reason in German when they cannot be read', () => {
    expect(checkOpeningHours('Mo-Fr 08:00-12:00 gerne')?.values?.reason).toMatch(
      /Unerwartetes Zeichen/,
    )
  })
})
