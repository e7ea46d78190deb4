/**
 * Numbers of the locks that processes on one database agree over, a number for each kind of work. Never changed: an
 * older process may still be running beside a newer one.
 */
export const lockKeys = {
  migrations: 7_460_211,
  scheduledPublishing: 7_460_212,
  seed: 7_460_213,
  mailSending: 7_460_214,
  merger: 7_460_215,
  linkCheck: 7_460_216,
  digests: 7_460_217,
  following: 7_460_218,
  /** Taken by the trigger `publication.take_turn` at every commit that changes what is public. */
  publication: 7_460_219,
  publicationRebuild: 7_460_220,
  feedback: 7_460_225,
  webhooks: 7_460_221,
  queue: 7_460_226,
  cases: 7_460_230,
  intake: 7_460_231,
  troubles: 7_460_232,
  registryChecks: 7_460_233,
  embargoes: 7_460_234,
  newsletters: 7_460_235,
  audit: 7_460_240,
} as const
