import { suggestName } from '../../../../src/domain/exchange/suggest-name.ts'

const here = [
  { name: 'zivilstandsverordnung', title: 'Zivilstandsverordnung (ZStV)' },
  { name: 'hundegesetz-lu', title: 'Gesetz über das Halten von Hunden' },
  { name: 'steuergesetz', title: 'Steuergesetz' },
]

describe('what a name in a file of another installation most likely means here', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['sr-211-112-2', 'ZIVILSTANDSVERORDNUNG (ZSTV)', 'zivilstandsverordnung'],
    ['hundegesetz', undefined, 'hundegesetz-lu'],
    ['hundehaltung', 'Gesetz über das Halten der Hunde', 'hundegesetz-lu'],
    ['baugesetz-zh', 'Planungs- und Baugesetz', undefined],
  ])('is for «%s» (%s): %s', (name, title, expected) => {
    expect(suggestName({ name, ...(title !== undefined && { title }) }, here)).toBe(expected)
  })

  it('is nobody’s guess where two are as similar', () => {
    const twins = [{ name: 'amt-nord' }, { name: 'amt-west' }]
    expect(suggestName({ name: 'amt' }, twins)).toBeUndefined()
  })

  it('is the only one of that title, also where other names are more similar', () => {
    const other = [...here, { name: 'sr-211', title: 'Anderes Recht' }]
    expect(suggestName({ name: 'sr-211', title: 'Steuergesetz' }, other)).toBe('steuergesetz')
  })
})
