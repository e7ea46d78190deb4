import fc from 'fast-check'

import { shownName } from '../../../../src/domain/upload/shown-name.ts'

describe('the name of a file as it is shown', () => {
  it.each([
    ['Grundriss EG.pdf', 'Grundriss EG.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\mia\\Plan.pdf', 'Plan.pdf'],
    ['=HYPERLINK("x").pdf', 'HYPERLINK(_x_).pdf'],
    ['.bashrc', 'bashrc'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\r\nSet-Cookie: b=1.pdf', 'aSet-Cookie_ b=1.pdf'],
    ['', 'Datei'],
    ['....', 'Datei'],
  ])('%j is %j', (given, shown) => {
    expect(shownName(given)).toBe(shown)
  })

  it('leads nowhere, computes nothing and fits, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = shownName(given)
        expect(name).toMatch(/^[^/\\<>:"|?*;\p{Cc}\p{Cf}]+$/u)
        expect(name).not.toMatch(/^[.\s=+@-]/)
        expect(name.length).toBeLessThanOrEqual(260)
      }),
    )
  })
})
