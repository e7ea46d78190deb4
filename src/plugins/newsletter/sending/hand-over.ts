import type { Payload } from 'payload'
import { z } from 'zod'

import { type Refusal, refusalOf } from '../../../domain/newsletter/refusal.ts'

/** A mail with all it says about itself. */
export interface FullMail {
  to: string
  subject: string
  text: string
  html: string
  headers: Readonly<Record<string, string>>
  messageId?: string
  /** Where it comes back to. Default: the sender. */
  returnPath?: string | undefined
}

const failed = z.object({
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
})

/** Hands a mail to the mail server. @returns undefined where it was taken */
export const handOver = async (
  payload: Payload,
  { returnPath, ...mail }: FullMail,
): Promise<Refusal | undefined> => {
  const { sender } = await payload.findGlobal({ slug: 'catalogue-settings', depth: 0 })
  const { defaultFromAddress: address, defaultFromName } = payload.email
  try {
    await payload.sendEmail({
      ...mail,
      from: { name: sender?.name ?? defaultFromName, address },
      envelope: { from: returnPath ?? address, to: mail.to },
    })
    return undefined
  } catch (error) {
    return refusalOf(failed.catch({}).parse(error))
  }
}
