import { type RequestHandler, Router } from 'express'
import type pg from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

import type { DeliveryCounts } from '../../delivery/index.ts'
import { measureCases } from './case-metrics.ts'
import { measureRegisters } from './register-metrics.ts'

/** Groups of paths: a label must have few values, and none that says who asked for what. */
const groupOf = (path: string): string => {
  const [, first = '', second = ''] = path.split('/')
  if (first === 'api') return second === 'graphql' ? '/api/graphql' : '/api'
  return ['admin', 'v1', '_next', 'healthz', 'readyz', 'metrics'].includes(first)
    ? `/${first}`
    : 'other'
}

/**
 * Measures every request, and tells it at `/metrics` in Prometheus' format.
 * @param delivery what the read side answered, in front of what is measured here
 * @param pool where cases are counted
 */
export const metrics = (
  delivery?: () => DeliveryCounts | undefined,
  pool: () => pg.Pool | undefined = () => undefined,
): { measure: RequestHandler; router: Router } => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  measureCases(register, pool)
  measureRegisters(register, pool)
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer',
    labelNames: ['method', 'group', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  })
  const answers = new Gauge({
    name: 'delivery_answers_total',
    help: 'Answers of the read side since the process began: from memory, 304, made, refused',
    labelNames: ['kind'] as const,
    registers: [register],
    collect: () => {
      for (const [kind, count] of Object.entries<number>({ ...delivery?.() }))
        answers.set({ kind }, count)
    },
  })
  const measure: RequestHandler = (req, res, next) => {
    const group = groupOf(req.path)
    const end = duration.startTimer({ method: req.method, group })
    res.once('finish', () => {
      end({ status: String(res.statusCode) })
    })
    next()
  }
  const router = Router()
  router.get('/metrics', async (_, res) => {
    res.type(register.contentType).send(await register.metrics())
  })
  return { measure, router }
}
