import fc from 'fast-check'

import { checkJson, textOfJson, valueOfJson } from '../../../src/domain/json.ts'
import { thorough } from '../thorough.ts'

describe('JSON that an editor types', () => {
  it.each([['{"maxLength": 100}'], ['["post", "registered"]'], [''], ['  \n']])(
    'is taken: %s',
    (text) => {
      expect(checkJson(valueOfJson(text))).toBeUndefined()
    },
  )

  it.each([['{maxLength: 100}'], ['{"maxLength": 100'], ['hallo'], ['"hallo"'], ['5'], ['true']])(
    'is refused: %s',
    (text) => {
      expect(checkJson(valueOfJson(text))).toEqual({ code: 'JSON_INVALID' })
    },
  )

  it('that cannot be read stays as it was typed', () => {
    expect(textOfJson(valueOfJson('{maxLength: 100'))).toBe('{maxLength: 100')
  })

  it('comes back as it was saved', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())),
        (value) => {
          const saved = JSON.parse(JSON.stringify(value)) as unknown
          expect(valueOfJson(textOfJson(saved))).toEqual(saved)
        },
      ),
      thorough,
    )
  })
})
