import { adminLanguages } from '../../../src/i18n/locales.ts'
import { recordValueName } from '../../../src/i18n/record-value-texts.ts'
import { connectors } from '../../../src/plugins/registry/connectors/index.ts'

/** Of these the operator names the values, in a mapping. */
const ofOperators = new Set(['rest', 'soap'])

interface Known {
  values: object
}

const known = [...connectors]
  .filter(([key]) => !ofOperators.has(key))
  .flatMap(([, { twin }]) => (twin.example.lookup?.expected ?? []) as Known[])
  .flatMap(({ values }) => Object.keys(values))

describe('what a register knows', () => {
  it.each([...new Set(known)])('has a name for people in every language: %s', (name) => {
    const names = adminLanguages.map((language) => recordValueName(name, language))
    expect(names.filter((one) => one === name || one === '')).toEqual([])
  })

  it('goes by the end of its path, and by its own name where an operator named it', () => {
    expect(known.length).toBeGreaterThan(20)
    expect(recordValueName('address.egid', 'de')).toBe('Gebäudenummer (EGID)')
    expect(recordValueName('toString', 'de')).toBe('toString')
    expect(recordValueName('kennzahl', 'de')).toBe('kennzahl')
  })
})
