import { checkFormFieldName } from '../../../../src/domain/form/field-name.ts'

describe('the name of a field in a form', () => {
  it.each(['a', 'dateOfBirth', 'line2', 'x'.repeat(100)])('passes as %s', (value) => {
    expect(checkFormFieldName(value)).toBeUndefined()
  })

  it.each([
    ['empty', ''],
    ['begun with a capital', 'DateOfBirth'],
    ['begun with a digit', '2ndName'],
    ['begun with an underscore', '_name'],
    ['written with a hyphen', 'date-of-birth'],
    ['written with an underscore', 'date_of_birth'],
    ['written with an umlaut', 'gebühr'],
    ['written with a point', 'address.street'],
    ['written with a space', 'first name'],
    ['followed by a line break', 'name\n'],
    ['the prototype of an object', '__proto__'],
  ])('is refused when it is %s', (_, value) => {
    expect(checkFormFieldName(value)).toEqual({ code: 'FORM_FIELD_NAME_INVALID' })
  })
})
