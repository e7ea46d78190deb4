/** What went wrong, in the kinds an edge can translate (HTTP status, message for a person). */
export type ErrorKind =
  | 'invalid'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'method'
  | 'media-type'
  | 'conflict'
  | 'too-many'
  | 'unavailable'

/**
 * Every error this product raises on purpose. Codes are public and never renamed;
 * `docs/errors.md` lists the same codes, a contract test compares both ways.
 */
export const errorKinds = {
  ACCOUNT_DISABLED: 'forbidden',
  ACCOUNT_EXISTS: 'conflict',
  AHV_NUMBER_INVALID: 'invalid',
  AMOUNT_MISSING: 'invalid',
  AMOUNT_NOT_WHOLE: 'invalid',
  AMOUNT_RANGE_INVALID: 'invalid',
  AMOUNT_UNREADABLE: 'invalid',
  ANSWERS_INVALID: 'invalid',
  ANSWERS_TOO_LARGE: 'invalid',
  ANSWERS_UNREADABLE: 'unavailable',
  ANSWER_COUNT: 'invalid',
  ANSWER_DATE_INVALID: 'invalid',
  ANSWER_DATE_OUT_OF_RANGE: 'invalid',
  ANSWER_KIND: 'invalid',
  ANSWER_LENGTH: 'invalid',
  ANSWER_MISSING: 'invalid',
  ANSWER_MISSING_REASON: 'invalid',
  ANSWER_NOT_OFFERED: 'invalid',
  ANSWER_OUT_OF_RANGE: 'invalid',
  ANSWER_PATTERN: 'invalid',
  ANSWER_TWICE: 'invalid',
  ANSWER_UNKNOWN: 'invalid',
  ASSURANCE_TOO_LOW: 'forbidden',
  AUDIT_UNAVAILABLE: 'unavailable',
  BFS_NUMBER_INVALID: 'invalid',
  BLOCK_IN_USE: 'conflict',
  BODY_INVALID: 'invalid',
  BODY_TOO_LARGE: 'invalid',
  CALLBACK_REFUSED: 'unauthorised',
  CASE_CLOSED: 'conflict',
  CASE_ELSEWHERE: 'conflict',
  CHANGED_MEANWHILE: 'conflict',
  CHANGE_NOT_EDITORIAL: 'invalid',
  CHANNEL_UNREACHABLE: 'invalid',
  COMMENT_MISSING: 'invalid',
  CURSOR_INVALID: 'invalid',
  CYCLE: 'invalid',
  DATABASE_UNREACHABLE: 'unavailable',
  DATA_DIRECTORY_IN_USE: 'conflict',
  DATA_DIRECTORY_UNUSABLE: 'unavailable',
  DEMO_IN_PRODUCTION: 'forbidden',
  DRAFT_CHANGED: 'conflict',
  DRAFT_LINK_OFF: 'unavailable',
  DURATION_INVALID: 'invalid',
  DURATION_ORDER: 'invalid',
  ECH0070_ID_INVALID: 'invalid',
  EGID_INVALID: 'invalid',
  EMAIL_INVALID: 'invalid',
  EVENT_CODE_INVALID: 'invalid',
  FILE_ALT_MISSING: 'invalid',
  FILE_INFECTED: 'invalid',
  FILE_NOT_SCANNED: 'conflict',
  FILE_TYPE_REFUSED: 'invalid',
  FILE_UNPACKS_TOO_LARGE: 'invalid',
  FOLLOW_ON_TOO_SOON: 'invalid',
  FORM_FIELD_NAME_INVALID: 'invalid',
  FORM_PAUSED: 'unavailable',
  FORM_VERSION_UNKNOWN: 'not-found',
  GROUP_LOCKED: 'forbidden',
  HEADERS_TOO_LARGE: 'invalid',
  IBAN_INVALID: 'invalid',
  IDEMPOTENCY_KEY_INVALID: 'invalid',
  IDEMPOTENCY_KEY_REUSED: 'conflict',
  IDENTIFIER_FROZEN: 'conflict',
  IDENTIFIER_INVALID: 'invalid',
  IDENTIFIER_RETIRED: 'conflict',
  IMPORT_CHOICE_UNKNOWN: 'invalid',
  IMPORT_DELETES_TOO_MUCH: 'conflict',
  IMPORT_FIELD_UNKNOWN: 'invalid',
  IMPORT_FILE_INVALID: 'invalid',
  IMPORT_KEY_MISSING: 'invalid',
  IMPORT_KEY_TWICE: 'conflict',
  IMPORT_REFERENCE_UNKNOWN: 'invalid',
  IMPORT_VALUE_INVALID: 'invalid',
  ISSUE_NUMBER_INVALID: 'invalid',
  JSON_INVALID: 'invalid',
  JURISDICTION_MISSING: 'invalid',
  KEY_EXPIRED: 'unauthorised',
  KEY_EXPIRY_INVALID: 'invalid',
  KEY_INVALID: 'unauthorised',
  KEY_REVOKED: 'unauthorised',
  KEY_SCOPE_MISSING: 'forbidden',
  MERGER_FAILED: 'conflict',
  MERGER_IMPOSSIBLE: 'conflict',
  MERGER_OUTDATED: 'conflict',
  MERGER_UNDECIDED: 'invalid',
  METHOD_NOT_ALLOWED: 'method',
  MIGRATION_INCOMPLETE: 'unavailable',
  MOMENT_PAST: 'invalid',
  NEWSLETTER_NOT_PUBLIC: 'conflict',
  NEWSLETTER_RECIPIENTS_CHANGED: 'conflict',
  NOT_ACCEPTABLE: 'media-type',
  NOT_APPROVED: 'conflict',
  NO_GRANT: 'forbidden',
  OPENING_HOURS_INVALID: 'invalid',
  ORIGIN_INVALID: 'invalid',
  ORIGIN_REFUSED: 'forbidden',
  OWN_CHANGE: 'forbidden',
  PARAMETER_INVALID: 'invalid',
  PARAMETER_UNKNOWN: 'invalid',
  PASSWORD_GUESSABLE: 'invalid',
  PASSWORD_LENGTH: 'invalid',
  PASSWORD_PERSONAL: 'invalid',
  PASSWORD_WRONG: 'forbidden',
  PERIOD_ORDER: 'invalid',
  PERIOD_OVERLAP: 'conflict',
  PERSISTED_QUERY_NOT_FOUND: 'not-found',
  PAUSE_UNKNOWN: 'invalid',
  PERSON_UNKNOWN: 'invalid',
  PHONE_INVALID: 'invalid',
  PICTURE_UNREADABLE: 'invalid',
  PLACE_DIVIDED: 'conflict',
  PLACE_UNKNOWN: 'invalid',
  PORT_IN_USE: 'conflict',
  PORT_REFUSED: 'forbidden',
  POSTAL_CODE_INVALID: 'invalid',
  PREVIEW_EXPIRED: 'gone',
  PREVIEW_INVALID: 'forbidden',
  PRECONDITION_NEEDED: 'invalid',
  PROOF_INVALID: 'forbidden',
  PROVIDER_REFUSED: 'unauthorised',
  PROVIDER_UNAVAILABLE: 'unavailable',
  PROVIDER_UNKNOWN: 'not-found',
  PUBLICATION_UNAVAILABLE: 'unavailable',
  PUBLISH_FORBIDDEN: 'forbidden',
  QUERY_FORBIDDEN: 'forbidden',
  QUERY_INVALID: 'invalid',
  QUERY_TOO_LARGE: 'invalid',
  RECIPIENT_MISSING: 'conflict',
  RECORD_GONE: 'gone',
  RECORD_NOT_FOUND: 'not-found',
  REGISTRY_ADDRESS_REFUSED: 'invalid',
  REGISTRY_ANSWER_INVALID: 'unavailable',
  REGISTRY_KEY_TWICE: 'conflict',
  REGISTRY_LEGAL_BASIS_MISSING: 'invalid',
  REGISTRY_LIVE_REFUSED: 'forbidden',
  REGISTRY_NOT_OWN: 'forbidden',
  REGISTRY_OPTIONS_INVALID: 'invalid',
  REGISTRY_QUESTION_INVALID: 'invalid',
  REGISTRY_REFUSED: 'unavailable',
  REGISTRY_REJECTED: 'invalid',
  REGISTRY_SECRET_MISSING: 'unavailable',
  REGISTRY_SECRET_NAME_INVALID: 'invalid',
  REGISTRY_UNAVAILABLE: 'unavailable',
  REPRESENTATION_INVALID: 'forbidden',
  REQUEST_MALFORMED: 'invalid',
  REQUEST_TIMEOUT: 'invalid',
  ROUTE_NOT_FOUND: 'not-found',
  SECOND_FACTOR_EXISTS: 'conflict',
  SECOND_FACTOR_MISSING: 'conflict',
  SECOND_FACTOR_NEEDED: 'unauthorised',
  SECOND_FACTOR_SETUP_EXPIRED: 'invalid',
  SECOND_FACTOR_SETUP_NEEDED: 'unauthorised',
  SECOND_FACTOR_WRONG: 'unauthorised',
  SEED_ROW_INVALID: 'invalid',
  SELF_REFERENCE: 'invalid',
  SESSION_NEEDED: 'unauthorised',
  SETTINGS_INVALID: 'invalid',
  SIGN_IN_ELSEWHERE: 'forbidden',
  SIGN_IN_TOO_WEAK: 'unauthorised',
  STILL_NAMED: 'conflict',
  SUBSCRIPTION_LINK_UNKNOWN: 'not-found',
  SUCCESSOR_MISSING: 'invalid',
  TOKEN_INVALID: 'unauthorised',
  TOO_MANY_REQUESTS: 'too-many',
  TOPIC_TOO_DEEP: 'invalid',
  TRANSITION_FORBIDDEN: 'forbidden',
  TRANSITION_NOT_POSSIBLE: 'conflict',
  TRANSLATION_ONLY: 'forbidden',
  TRANSLATION_REVIEW_FORBIDDEN: 'forbidden',
  UID_INVALID: 'invalid',
  UNAVAILABLE: 'unavailable',
  UNEXPECTED: 'unavailable',
  UPLOAD_UNKNOWN: 'invalid',
  URL_NOT_HTTPS: 'invalid',
  VALUE_TWICE: 'invalid',
  VARIANT_EXISTS: 'conflict',
  WEBHOOK_ADDRESS_REFUSED: 'invalid',
  WEBHOOK_NOT_ACTIVE: 'conflict',
  WORKFLOW_FIXED: 'conflict',
  WORKFLOW_IN_CIRCLES: 'conflict',
  WORKFLOW_INVALID: 'invalid',
  WORKFLOW_MISSING: 'unavailable',
} as const satisfies Record<string, ErrorKind>

/** Stable, public name of an error. */
export type ErrorCode = keyof typeof errorKinds

/** What is wrong with one part of what was sent. Source: RFC 9457, 3. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) to the part. */
  pointer: string
  code: ErrorCode
  detail: string
}

/** An error raised on purpose: a stable code for machines, a message for engineers. */
export class CatalogueError extends Error {
  readonly code: ErrorCode
  /** Every part of what was sent that is wrong. */
  readonly errors: readonly FieldError[]

  constructor(
    code: ErrorCode,
    message: string,
    { errors = [], ...options }: ErrorOptions & { errors?: readonly FieldError[] } = {},
  ) {
    super(message, options)
    this.name = 'CatalogueError'
    this.code = code
    this.errors = errors
  }

  get kind(): ErrorKind {
    return errorKinds[this.code]
  }
}
