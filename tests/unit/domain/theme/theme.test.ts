import { readFileSync } from 'node:fs'

import { contrastOf } from '../../../../src/domain/theme/contrast.ts'
import {
  contrastProblems,
  ownColours,
  parseTheme,
  themeStyle,
} from '../../../../src/domain/theme/theme.ts'

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#777777', 4.48],
  ] as const)('of %s and %s is what WCAG says: %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
  })
})

describe('our own colours', () => {
  it('can be read', () => {
    expect(contrastProblems({})).toEqual([])
  })

  it('are those the style of the pages falls back to', () => {
    const style = readFileSync('src/delivery/transparency/style.css', 'utf8')
    const told = [...style.matchAll(/var\(--transparency-([a-z-]+), (#[0-9a-f]+)\)/g)].map(
      ([, name, colour = '']) => [name, colour === '#fff' ? '#ffffff' : colour],
    )
    expect(Object.fromEntries(told)).toEqual(ownColours)
  })
})

describe('a theme', () => {
  it('sets colours and fonts by the names of the variables', () => {
    const read = parseTheme(
      "accent: #7A1F5C; tint:#fafafa; paper: #FFF; text-font: 'Inter', sans-serif;",
    )
    expect(read).toEqual({
      theme: {
        accent: '#7a1f5c',
        tint: '#fafafa',
        paper: '#ffffff',
        'text-font': "'Inter', sans-serif",
      },
    })
    expect('theme' in read && themeStyle(read.theme)).toContain('--transparency-accent: #7a1f5c;')
    expect(themeStyle({})).toBe('')
  })

  it('is refused where it cannot be read, saying which pair is too near and by how much', () => {
    expect(parseTheme('accent: #ff9900')).toEqual({
      problems: [
        'accent on paper has a contrast of 2.14:1, it needs 4.5:1',
        expect.stringMatching(/^accent on tint/),
        expect.stringMatching(/^accent on notice/),
      ],
    })
    // A dark page has to set all that stands on it.
    expect(parseTheme('paper: #101010')).toHaveProperty('problems')
  })

  it.each([
    ['colour: #111111', /^colour is none of ink, muted/],
    ['ink: red', /^ink must be a colour/],
    ['ink: #11111', /^ink must be a colour/],
    ['text-font: x} body {display: none', /^text-font must be names/],
    ['heading-font: url(https://elsewhere.example)', /^heading-font must be names/],
  ])('is refused where it is none: %s', (text, problem) => {
    const read = parseTheme(text)
    expect('problems' in read && read.problems[0]).toMatch(problem)
  })
})
