/** What went wrong, in the six kinds an edge can translate (HTTP status, message for a person). */
export type ErrorKind =
  'invalid' | 'unauthorised' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable'

/**
 * Every error this product raises on purpose. Codes are public and never renamed;
 * `docs/errors.md` lists the same codes, a contract test compares both ways.
 */
export const errorKinds = {
  AHV_NUMBER_INVALID: 'invalid',
  AMOUNT_MISSING: 'invalid',
  AMOUNT_NOT_WHOLE: 'invalid',
  AMOUNT_RANGE_INVALID: 'invalid',
  ANSWER_MISSING_REASON: 'invalid',
  BFS_NUMBER_INVALID: 'invalid',
  BODY_INVALID: 'invalid',
  BODY_TOO_LARGE: 'invalid',
  CHANNEL_UNREACHABLE: 'invalid',
  CYCLE: 'invalid',
  DATABASE_UNREACHABLE: 'unavailable',
  DATA_DIRECTORY_IN_USE: 'conflict',
  DATA_DIRECTORY_UNUSABLE: 'unavailable',
  DEMO_IN_PRODUCTION: 'forbidden',
  DURATION_INVALID: 'invalid',
  DURATION_ORDER: 'invalid',
  ECH0070_ID_INVALID: 'invalid',
  EGID_INVALID: 'invalid',
  EVENT_CODE_INVALID: 'invalid',
  FILE_ALT_MISSING: 'invalid',
  FORM_FIELD_NAME_INVALID: 'invalid',
  GROUP_LOCKED: 'forbidden',
  IDENTIFIER_FROZEN: 'conflict',
  IDENTIFIER_INVALID: 'invalid',
  IDENTIFIER_RETIRED: 'conflict',
  ISSUE_NUMBER_INVALID: 'invalid',
  JURISDICTION_MISSING: 'invalid',
  MIGRATION_INCOMPLETE: 'unavailable',
  OPENING_HOURS_INVALID: 'invalid',
  PERIOD_ORDER: 'invalid',
  PERIOD_OVERLAP: 'conflict',
  PHONE_INVALID: 'invalid',
  PORT_IN_USE: 'conflict',
  PORT_REFUSED: 'forbidden',
  POSTAL_CODE_INVALID: 'invalid',
  PUBLISH_FORBIDDEN: 'forbidden',
  QUERY_FORBIDDEN: 'forbidden',
  QUERY_INVALID: 'invalid',
  ROUTE_NOT_FOUND: 'not-found',
  SEED_ROW_INVALID: 'invalid',
  SELF_REFERENCE: 'invalid',
  SETTINGS_INVALID: 'invalid',
  SUCCESSOR_MISSING: 'invalid',
  TOKEN_INVALID: 'unauthorised',
  TOPIC_TOO_DEEP: 'invalid',
  TRANSLATION_ONLY: 'forbidden',
  UID_INVALID: 'invalid',
  UNAVAILABLE: 'unavailable',
  UNEXPECTED: 'unavailable',
  URL_NOT_HTTPS: 'invalid',
  VALUE_TWICE: 'invalid',
  VARIANT_EXISTS: 'conflict',
} as const satisfies Record<string, ErrorKind>

/** Stable, public name of an error. */
export type ErrorCode = keyof typeof errorKinds

/** An error raised on purpose: a stable code for machines, a message for engineers. */
export class CatalogueError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CatalogueError'
    this.code = code
  }

  get kind(): ErrorKind {
    return errorKinds[this.code]
  }
}
