export type { DeliveryCounts } from './deliver.ts'
export { openHeaders } from './answers/answer.ts'
export { i14yRecords } from './endpoints/exports/i14y-records.ts'
export { createLiveCatalogue } from './live-catalogue.ts'
import { createDeliver, type SendProblem } from './deliver.ts'
import { endpoints } from './endpoints/index.ts'
import { createCatalogueGraphql } from './graphql/index.ts'
import { createLiveCatalogue, type LiveOptions } from './live-catalogue.ts'

interface DeliveryOptions extends LiveOptions {
  /** Sends a problem document, in the way of the whole server. */
  sendProblem: SendProblem
}

/** The read side: what is public, as fast as it can be sent. */
export const createDelivery = ({ sendProblem, ...options }: DeliveryOptions) => {
  const live = createLiveCatalogue(options)
  const report = (error: unknown) => {
    options.logger.error({ err: error }, 'a query failed')
  }
  const graphql = createCatalogueGraphql({ live, endpoints, report })
  const { handle, counts } = createDeliver({ live, endpoints, graphql, sendProblem })
  return {
    /** Answers a request; false where it is not for the read side. */
    handle,
    counts,
    /** Whether changes are heard; otherwise nothing is kept, and every answer is read. */
    isListening: live.isListening,
    stop: live.stop,
  }
}

export type Delivery = ReturnType<typeof createDelivery>
