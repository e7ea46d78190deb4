import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { markVariants } from './mark-variants.ts'
import { readCanonical } from './read-canonical.ts'
import { contentOf, recordCanonical } from './record-canonical.ts'

/** Keeps what a service says publicly at this moment, and marks the variants that are behind it now. */
export const followService = async (
  req: PayloadRequest,
  service: number,
  { editorial }: { editorial: boolean },
): Promise<void> => {
  const { services, fees } = await readCanonical(
    req.payload,
    isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    service,
  )
  for (const published of services.values()) {
    const content = contentOf({ service: published, fees })
    await recordCanonical(req.payload, req, service, { content, editorial })
  }
  await markVariants(req.payload, req, [service])
}
