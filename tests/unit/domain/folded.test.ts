import { folded } from '../../../src/domain/folded.ts'

it.each([
  ['Büron', 'bueron'],
  ['BUERON', 'bueron'],
  ['Buron', 'buron'],
  ['Gemeindepräsident', 'gemeindepraesident'],
  ['Genève', 'geneve'],
  ['Töff', 'toeff'],
  [' Straße ', 'strasse'],
])('%s is compared as %s', (text, result) => {
  expect(folded(text)).toBe(result)
})

it('takes letters that are written with a sign of their own for the same', () => {
  expect(folded('Bu\u0308ron')).toBe(folded('Büron'))
})
