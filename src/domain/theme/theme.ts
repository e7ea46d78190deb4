import { contrastOf } from './contrast.ts'

/** The colours of the pages about programmes, where nobody sets others; `style.css` falls back to the same, a test compares. */
export const ownColours = {
  ink: '#16262a',
  muted: '#4a5b5e',
  accent: '#0b5d66',
  paper: '#ffffff',
  tint: '#f2f6f6',
  line: '#c3cfd0',
  edge: '#5c7f83',
  warm: '#b3471d',
  blocked: '#f1d9a8',
  'blocked-edge': '#8a5a00',
  notice: '#fff6e0',
} as const satisfies Record<string, string>

type ColourName = keyof typeof ownColours

const fontNames = ['text-font', 'heading-font'] as const

/** What an operator sets instead of our own colours and fonts, by the name of the variable. */
export type Theme = Partial<Record<ColourName | (typeof fontNames)[number], string>>

/** What stands on what, and how far it has to stand apart. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const pairs: readonly (readonly [ColourName, ColourName, number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'tint', 4.5],
  ['ink', 'notice', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'tint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'tint', 4.5],
  ['accent', 'notice', 4.5],
  ['warm', 'paper', 4.5],
  ['warm', 'notice', 4.5],
  ['edge', 'paper', 3],
  ['blocked-edge', 'paper', 3],
  ['blocked-edge', 'notice', 3],
]

/** Pairs of colours too near each other to be read, as an operator reads them. */
export const contrastProblems = (theme: Theme): string[] => {
  const colours = { ...ownColours, ...theme }
  return pairs.flatMap(([front, ground, least]) => {
    const contrast = contrastOf(colours[front], colours[ground])
    return contrast >= least
      ? []
      : [
          `${front} on ${ground} has a contrast of ${contrast.toFixed(2)}:1, it needs ${String(least)}:1`,
        ]
  })
}

const isColourName = (name: string): name is ColourName => Object.hasOwn(ownColours, name)
const isFontName = (name: string): name is (typeof fontNames)[number] =>
  fontNames.some((known) => known === name)

/** `#abc` is `#aabbcc`; undefined where it is no colour in hexadecimal digits. */
const colourOf = (text: string): string | undefined => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text.toLowerCase())?.[1]
  if (digits === undefined) return undefined
  return digits.length === 6 ? `#${digits}` : `#${digits.replaceAll(/./g, '$&$&')}`
}

/** A theme written as declarations, `accent: #7a1f5c; text-font: 'Inter', sans-serif`, or everything that is wrong with it. */
export const parseTheme = (text: string): { theme: Theme } | { problems: string[] } => {
  const theme: Theme = {}
  const problems: string[] = []
  for (const declaration of text.split(';').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = declaration.split(':').map((part) => part.trim())
    const value = rest.join(':')
    if (isColourName(name)) {
      const colour = colourOf(value)
      if (colour === undefined) problems.push(`${name} must be a colour like #7a1f5c`)
      else theme[name] = colour
    } else if (isFontName(name)) {
      if (/^[\w\s,'"-]+$/.test(value)) theme[name] = value
      else problems.push(`${name} must be names of fonts, separated by commas`)
    } else {
      problems.push(`${name} is none of ${[...Object.keys(ownColours), ...fontNames].join(', ')}`)
    }
  }
  problems.push(...contrastProblems(theme))
  return problems.length > 0 ? { problems } : { theme }
}

/** A theme as a style sheet; empty where nothing is set. */
export const themeStyle = (theme: Theme): string => {
  const lines = Object.entries(theme).map(
    ([name, value]) => `  --transparency-${name}: ${value};\n`,
  )
  return lines.length > 0 ? `\n:root {\n${lines.join('')}}\n` : ''
}
