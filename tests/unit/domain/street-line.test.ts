import { streetLineOf } from '../../../src/domain/street-line.ts'

describe('a street and a number in one line', () => {
  it.each([
    ['Musterweg 1', 'Musterweg', '1'],
    ['Rue de la Gare 12a', 'Rue de la Gare', '12a'],
    ['Via San Gottardo 7 B', 'Via San Gottardo', '7B'],
    ['Strasse des 1. Mai 4-6', 'Strasse des 1. Mai', '4-6'],
    ['  Dorfplatz 10.1 ', 'Dorfplatz', '10.1'],
    ['Hinterdorf', 'Hinterdorf', undefined],
    ['Postfach', 'Postfach', undefined],
    ['12', '12', undefined],
  ])('«%s» is %s and %s', (line, street, houseNumber) => {
    expect(streetLineOf(line)).toEqual({ street, ...(houseNumber && { houseNumber }) })
  })
})
