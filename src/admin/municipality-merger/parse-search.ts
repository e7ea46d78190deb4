import type { Merger, MergerDecisions } from '../../domain/jurisdiction/merger/merger.ts'

type Given = Record<string, string | string[] | undefined> | undefined

/** What the form of the page holds; a merger once it is filled in. */
export interface Search {
  from: string[]
  into: string
  on: string
  newName: string
  newNumber: string
  merger?: Merger
  decisions: MergerDecisions
}

/** Decisions stand in the query under the key of their conflict, behind this. */
export const decisionPrefix = 'decide-'

/** Chosen in `into` where a new municipality is founded. */
export const aNewOne = 'new'

/** Reads the query of the page. */
export const parseSearch = (given: Given): Search => {
  const all = (name: string): string[] =>
    [given?.[name] ?? []].flat().filter((value) => value !== '')
  const one = (name: string): string => all(name)[0] ?? ''
  const [into, on, newName, newNumber] = ['into', 'on', 'newName', 'newNumber'].map(one) as [
    string,
    string,
    string,
    string,
  ]
  const from = [...new Set(all('from'))]
  const isNew = into === aNewOne
  const number = Number(isNew ? newNumber : into)
  const isFilledIn = from.length > 0 && on !== '' && Number.isInteger(number) && number > 0
  const decisions = Object.entries(given ?? {}).flatMap(([name, value]) =>
    name.startsWith(decisionPrefix) && typeof value === 'string'
      ? [[name.slice(decisionPrefix.length), value] as const]
      : [],
  )
  return {
    ...{ from, into, on, newName, newNumber },
    decisions: Object.fromEntries(decisions),
    ...(isFilledIn && {
      merger: { from: from.map(Number), into: number, on, ...(isNew && { newName }) },
    }),
  }
}
