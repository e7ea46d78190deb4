/** A text that says of which service it is, and of which version. */
export const textOf = (service: string, version: number | 'draft'): string =>
  version === 'draft' ? `Entwurf von ${service}` : `Fassung ${service} ${String(version)}`

/** What an answer says of one service. */
export interface Mark {
  service: string
  version: number
}

/** The marks in the texts of an answer, each once. */
export const marksIn = (body: string): Mark[] => {
  const found = body.matchAll(/Fassung ([a-z0-9-]+) (\d+)/g)
  const marks = new Map(
    [...found].map(([mark, service = '', version]) => [
      mark,
      // A copy: a part of a text keeps the whole of it in memory.
      { service: Buffer.from(service).toString(), version: Number(version) },
    ]),
  )
  return [...marks.values()]
}

/** Whether an answer holds text of a draft. */
export const hasDraft = (body: string): boolean => body.includes('Entwurf von ')
