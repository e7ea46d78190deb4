import { readFileSync } from 'node:fs'

interface Locked {
  optionalDependencies?: Record<string, string>
  resolved?: string
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? place
const known = new Set(Object.keys(packages).map(nameOf))

describe('package-lock.json', () => {
  it('names the packages for every platform: npm ci refuses it otherwise, on each of them', () => {
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !known.has(name)),
    )
    expect(missing).toEqual([])
  })

  it('holds no address to download from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.includes('://'))).toEqual([])
  })
})
