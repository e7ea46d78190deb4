import { z } from 'zod'

/** A record of a register, as the delivery ledger keeps it. */
export const registryRecord = z.object({
  id: z.string(),
  subject: z.string().exactOptional(),
  values: z.record(z.string(), z.unknown()),
})
