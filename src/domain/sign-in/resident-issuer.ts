import { z } from 'zod'

const isLocal = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** An OpenID provider residents sign in with, at the front end: its word counts here. */
export const residentIssuer = z.strictObject({
  /** As the provider writes it; https everywhere but on this machine. */
  issuer: z.url({ protocol: /^https?$/, abort: true }).refine(
    (value) => {
      const url = new URL(value)
      return url.protocol === 'https:' || isLocal(url)
    },
    { error: 'must begin with https://' },
  ),
  /** For whom its tokens are made: the client of the front end, or this API. */
  audience: z.string().min(1),
  /** Claim with the AHV number, where it confirms one. */
  ahvClaim: z.string().min(1).default('ahv_number'),
})
