import { z } from 'zod'

import type { KeyRing } from './key-ring.ts'

const stored = z.object({
  answers: z.record(z.string(), z.unknown()),
  replyTo: z.string().optional(),
})

/** What of a submission is kept encrypted: sensitive answers, and where the sender is reached. */
export type SealedPart = z.output<typeof stored>

/** The encrypted part as it is stored. */
export const sealPart = (ring: KeyRing, part: SealedPart, number: string): string =>
  ring.seal(JSON.stringify(part), number)

/** The encrypted part in clear. @throws CatalogueError ANSWERS_UNREADABLE */
export const openPart = (ring: KeyRing, sealed: string | null, number: string): SealedPart =>
  sealed === null ? { answers: {} } : stored.parse(JSON.parse(ring.open(sealed, number)))
