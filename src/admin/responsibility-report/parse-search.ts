import { type ConnectingFact, connectingFacts } from '../../domain/responsibility/responsibility.ts'

/** What the address of the page asks for; what makes no sense there counts as absent. */
export interface Search {
  service?: string
  place?: string
  /** Calendar date. */
  date: string
  connectBy?: ConnectingFact
  /** Service the list of findings is limited to. */
  only?: string
  kind?: string
}

type Given = Record<string, string | string[] | undefined> | undefined

/** Reads the query of the page. */
export const parseSearch = (given: Given, today: string): Search => {
  const text = (name: string): string | undefined => {
    const value = given?.[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [service, place, only, kind] = ['service', 'place', 'only', 'kind'].map(text)
  const date = text('date')
  const connectBy = connectingFacts.find((fact) => fact === text('connectBy'))
  const isDay = date && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  return {
    date: isDay ? date : today,
    ...(service && { service }),
    ...(place && { place }),
    ...(connectBy && { connectBy }),
    ...(only && { only }),
    ...(kind && { kind }),
  }
}
