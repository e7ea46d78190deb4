import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { calendarDateOf } from '../domain/calendar-date.ts'
import { CatalogueError } from '../domain/errors.ts'
import { connectingFacts } from '../domain/responsibility/responsibility.ts'
import { responsibilityReport } from '../domain/responsibility/responsibility-report.ts'
import { responsible } from '../domain/responsibility/responsible.ts'
import {
  nameOf,
  type Names,
  readResponsibilityCatalogue,
  type ResponsibilityCatalogue,
} from './read-responsibility-data.ts'

const date = z.iso.date().default(() => calendarDateOf(new Date()))

const question = z.object({
  service: z.string().min(1),
  /** Identifier of an area, or the BFS number of a municipality. */
  place: z.string().min(1),
  date,
  connectBy: z.enum(connectingFacts).optional(),
})

/** The area that is meant: an identifier, or a BFS number on the day, else the last area that had it. */
const areaMeant = (
  place: string,
  day: string,
  { data: { jurisdictions } }: ResponsibilityCatalogue,
): string => {
  if (!/^\d{1,4}$/.test(place)) return place
  const holders = jurisdictions.filter(
    ({ kind, bfsNumber }) => kind === 'municipality' && bfsNumber === Number(place),
  )
  const started = holders.filter(({ validFrom }) => (validFrom ?? '') <= day)
  const last = started.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0]
  return last?.identifier ?? place
}

/** For people who are signed in: who is responsible, and where nobody is. */
export const responsibilityEndpoints: Endpoint[] = [
  {
    path: '/responsible',
    method: 'get',
    handler: async (req) => {
      const asked = parsed(req, question)
      const catalogue = await readResponsibilityCatalogue(req)
      if (!catalogue.services.some(({ identifier }) => identifier === asked.service)) {
        throw new CatalogueError('QUERY_INVALID', `There is no service ${asked.service}.`)
      }
      const place = areaMeant(asked.place, asked.date, catalogue)
      const result = responsible({ ...asked, place }, catalogue.data)
      return Response.json({ question: asked, ...result, names: namesIn(result, catalogue) })
    },
  },
  {
    path: '/responsibility-report',
    method: 'get',
    handler: async (req) => {
      const { date: day } = parsed(req, z.object({ date }))
      const { services, data } = await readResponsibilityCatalogue(req)
      return Response.json(responsibilityReport(day, services, data))
    },
  },
]

const parsed = <T extends z.ZodType>(req: PayloadRequest, schema: T): z.output<T> => {
  if (!req.user) throw new Forbidden(req.t)
  const result = schema.safeParse(Object.fromEntries(req.searchParams))
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new CatalogueError('QUERY_INVALID', problems.join('; '))
}

/** German names of what an answer mentions, by identifier. */
const namesIn = (
  { place, answers, findings }: ReturnType<typeof responsible>,
  { names }: ResponsibilityCatalogue,
) => {
  const claims = [
    ...answers.map(({ because }) => because),
    ...findings.flatMap((finding) => finding.claims),
  ]
  const named = (kind: keyof Names, identifiers: readonly (string | undefined)[]) =>
    Object.fromEntries(
      identifiers.flatMap((one) => (one === undefined ? [] : [[one, nameOf(names, kind, one)]])),
    )
  return {
    areas: named('area', [
      place,
      ...claims.map(({ area }) => area),
      ...findings.flatMap(({ places }) => places ?? []),
    ]),
    authorities: named(
      'authority',
      claims.flatMap(({ authorities, tookOverFrom }) => [...authorities, tookOverFrom]),
    ),
    legalBases: named(
      'law',
      claims.map(({ rule }) => rule.legalBasis),
    ),
  }
}
