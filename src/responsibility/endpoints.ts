import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { calendarDateOf } from '../domain/calendar-date.ts'
import { CatalogueError } from '../domain/errors.ts'
import { connectingFacts } from '../domain/responsibility/responsibility.ts'
import { responsibilityReport } from '../domain/responsibility/responsibility-report.ts'
import { responsible } from '../domain/responsibility/responsible.ts'
import {
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
export const areaMeant = (
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

/** German names of what an answer mentions. */
const namesIn = (
  result: ReturnType<typeof responsible>,
  { names }: ResponsibilityCatalogue,
): Record<string, string> => {
  const mentioned = [
    result.place,
    ...[
      ...result.answers.map(({ because }) => because),
      ...result.findings.flatMap((f) => f.claims),
    ]
      .map(({ area, authorities, rule }) => [area, rule.legalBasis, ...authorities])
      .flat(),
    ...result.findings.flatMap(({ places }) => places ?? []),
  ]
  return Object.fromEntries(
    mentioned.flatMap((identifier) => {
      const name = identifier && names.get(identifier)
      return name ? [[identifier, name]] : []
    }),
  )
}
