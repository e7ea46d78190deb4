const dayMs = 24 * 3_600_000

/** A secret that signs messages, until a moment where a newer one has taken its place. */
export interface SigningSecret {
  /** `whsec_` and base64. Source: Standard Webhooks, "Signature scheme". */
  secret: string
  /** RFC 3339; absent: for good. */
  until?: string
}

/** The secrets after a change: the former one signs beside the new one for a day, so that the other side can follow. */
export const rotated = (
  secrets: readonly SigningSecret[],
  fresh: string,
  now: Date,
): SigningSecret[] => [
  { secret: fresh },
  ...countingAt(secrets, now).map(({ secret, until }) => ({
    secret,
    until: until ?? new Date(now.getTime() + dayMs).toISOString(),
  })),
]

/** The secrets that sign at a moment, the newest first. */
export const countingAt = (secrets: readonly SigningSecret[], now: Date): SigningSecret[] =>
  secrets.filter(({ until }) => until === undefined || now < new Date(until))
