export type { DeliveryCounts } from './deliver.ts'
export { i14yRecords } from './endpoints/exports/i14y-records.ts'
export { createLiveCatalogue } from './live-catalogue.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { openHeaders } from './answers/answer.ts'
import { createDeliver, type DeliveryCounts, type SendProblem } from './deliver.ts'
import type { FindPublicForm, SubmissionDesk } from '../domain/submission/desk.ts'
import { endpointsFor } from './endpoints/index.ts'
import { publicFormFinder } from './endpoints/submissions/find-public-form.ts'
import { createCatalogueGraphql } from './graphql/index.ts'
import { type Admission, setAdmission, withOwnHeaders } from './limits/admission.ts'
import { createGate } from './limits/gate.ts'
import type { RecogniseKey } from './limits/known-keys.ts'
import { createUsage, type StoreKeyUse } from './limits/usage.ts'
import { createLiveCatalogue, type LiveOptions } from './live-catalogue.ts'
import { newsPages } from './news/index.ts'
import { transparencyPages } from './transparency/index.ts'

/** What every answer of the read side carries, with what this one does. */
export const headersFor = (res: ServerResponse): readonly string[] =>
  withOwnHeaders(res, openHeaders)

interface DeliveryOptions extends Omit<LiveOptions, 'submissionDesk'> {
  /** Requests in a minute, of an address and of a key; 0: as many as they like. */
  perMinute: { anonymous: number; keyed: number }
  /** Proxies in front of us whose word about the client counts. */
  trustProxy: number
  recogniseKey: RecogniseKey
  storeKeyUse: StoreKeyUse
  /** Opens the place where forms are handed in, with what is public of them. Default: forms cannot be handed in. */
  openDesk?: ((findForm: FindPublicForm) => SubmissionDesk) | undefined
  /** Sends a problem document, in the way of the whole server, with `headersFor` the answer. */
  sendProblem: SendProblem
}

/** The read side: what is public, as fast as it can be sent. */
export const createDelivery = ({ sendProblem, openDesk, ...options }: DeliveryOptions) => {
  const { storeKeyUse, logger } = options
  const counts: DeliveryCounts = { kept: 0, unchanged: 0, made: 0, refused: 0, limited: 0 }
  const catalogue = createLiveCatalogue(options)
  const live = { ...catalogue, submissionDesk: openDesk?.(publicFormFinder(catalogue)) }
  const endpoints = endpointsFor({ submissions: openDesk !== undefined })
  const usage = createUsage({ store: storeKeyUse, logger })
  const gate = createGate({
    ...options,
    onKeyUsed: usage.count,
    onLimited: () => {
      counts.limited += 1
    },
  })
  const report = (error: unknown) => {
    logger.error({ err: error }, 'a query failed')
  }
  const graphql = createCatalogueGraphql({ live, endpoints, report })
  const { takeRare } = gate
  const deliver = createDeliver({
    live,
    endpoints: [...endpoints, ...transparencyPages, ...newsPages],
    graphql,
    takeRare,
    counts,
    sendProblem,
  })
  const answer = deliver.handle

  const refuse = (res: ServerResponse, refusal: unknown) => {
    counts.refused += 1
    sendProblem('/v1', res, refusal)
  }
  const proceed = (
    req: IncomingMessage,
    res: ServerResponse,
    { admission, next }: { admission: Admission; next: () => void },
  ) => {
    setAdmission(res, admission)
    if (admission.refusal) refuse(res, admission.refusal)
    else if (!answer(req, res)) {
      setHeaders(res, admission.headers)
      next()
    }
  }
  return {
    /** Answers a request below `/v1`, once it is admitted; `next` takes what is not for the read side. */
    handle: (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
      if (!isDelivered(req.url)) {
        next()
        return
      }
      // Browsers ask without the key whether they may ask with it.
      if (req.method === 'OPTIONS') {
        if (!answer(req, res)) next()
        return
      }
      const mayBePerson = req.headers.authorization !== undefined && deliver.takesPersons(req)
      const admission = gate.admit(req, mayBePerson ? 'leave' : 'refuse')
      if (!(admission instanceof Promise)) {
        proceed(req, res, { admission, next })
        return
      }
      admission.then(
        (settled) => {
          proceed(req, res, { admission: settled, next })
        },
        (error: unknown) => {
          refuse(res, error)
        },
      )
    },
    /** Counts requests to other parts of the server with those to this one. */
    admit: gate.admit,
    counts,
    /** Whether changes are heard; otherwise nothing is kept, and every answer is read. */
    isListening: live.isListening,
    /** The turn of the last change that was heard. */
    heard: live.heard,
    stop: async (): Promise<void> => {
      await Promise.all([live.stop(), usage.stop()])
    },
  }
}

export type Delivery = ReturnType<typeof createDelivery>

const delivered = ['/v1/', '/transparency', '/news', '/sitemap.xml']

/** Whether an address may be one of the read side. */
const isDelivered = (url: string | undefined): boolean =>
  url !== undefined && delivered.some((beginning) => url.startsWith(beginning))

const setHeaders = (res: ServerResponse, headers: readonly string[]): void => {
  for (const [i, name] of headers.entries()) {
    if (i % 2 === 0) res.setHeader(name, headers[i + 1] ?? '')
  }
}
