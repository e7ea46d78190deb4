import { z } from 'zod'

/** Files that are brought somewhere, with a few words: as a mail, or into a folder. */
export const fileDelivery = z.strictObject({
  subject: z.string().min(1).max(200),
  text: z.string().max(20_000),
  files: z
    .array(
      z.strictObject({
        /** No name that leads out of a folder. */
        name: z.string().regex(/^[A-Za-z0-9][\w.-]{0,120}$/),
        mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
        base64: z.base64(),
      }),
    )
    .max(50),
})

export type FileDelivery = z.output<typeof fileDelivery>
