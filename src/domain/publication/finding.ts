/** An error keeps a document from being published, a warning is shown. */
export type Severity = 'error' | 'warning'

/**
 * Every code of the publish gate, by the numbers of domain model 4.9; E0, E13 to E22 and W11 to W15 are ours
 * (anchors A1, rows 8 and 22, and B4, k).
 * Codes are public and never renamed; `docs/findings.md` lists the same ones, a contract test compares both ways.
 */
export const findingSeverities = {
  E0_FIELD_REFUSED: 'error',
  E1_GERMAN_TEXT_MISSING: 'error',
  E2_IDENTIFIER_INVALID: 'error',
  E2_IDENTIFIER_TAKEN: 'error',
  E2_IDENTIFIER_CHANGED: 'error',
  E3_AUTHORITY_UNRESOLVED: 'error',
  E4_CHANNEL_MISSING: 'error',
  E5_FEE_UNKNOWN: 'error',
  E5_FEE_MISSING: 'error',
  E6_DURATION_INVALID: 'error',
  E6_DURATION_ORDER: 'error',
  E7_LEGAL_BASIS_MISSING: 'error',
  E8_LINK_NOT_HTTPS: 'error',
  E9_VALIDITY_OVERLAP: 'error',
  E10_NOT_CONFORMING: 'error',
  E11_FORM_UNPUBLISHED: 'error',
  E12_HEADING_LEVEL: 'error',
  E12_LINK_TEXT: 'error',
  E12_ALT_TEXT_MISSING: 'error',
  E13_PLACEHOLDER: 'error',
  E14_AUTHORITY_INACTIVE: 'error',
  E15_AREA_EXPIRED: 'error',
  E16_PURPOSE_MISSING: 'error',
  E16_LEGAL_BASIS_MISSING: 'error',
  E16_RETENTION_MISSING: 'error',
  E17_FIELD_NAME_TWICE: 'error',
  E17_FIELD_NAME_INVALID: 'error',
  E18_CONDITION_INVALID: 'error',
  E18_CONDITION_FIELD_UNKNOWN: 'error',
  E19_OPTIONS_MISSING: 'error',
  E19_OPTION_TWICE: 'error',
  E20_VALIDATION_INVALID: 'error',
  E21_WORKFLOW_MISSING: 'error',
  E21_WORKFLOW_INACTIVE: 'error',
  E22_BLOCK_MISSING: 'error',
  W1_TEXT_TOO_LONG: 'warning',
  W2_PLAIN_LANGUAGE_MISSING: 'warning',
  W3_REVIEW_OVERDUE: 'warning',
  W4_LINK_BROKEN: 'warning',
  W5_OPENING_HOURS_MISSING: 'warning',
  W6_ECH0070_UNMAPPED: 'warning',
  W7_TRANSLATION_OUTDATED: 'warning',
  W8_RESPONSIBILITY_GAP: 'warning',
  W9_FEE_EVIDENCE_OLD: 'warning',
  W10_VARIANT_NOT_REVIEWED: 'warning',
  W11_CONDITION_NEVER_TRUE: 'warning',
  W12_LABEL_TOO_LONG: 'warning',
  W13_NOT_SENSITIVE: 'warning',
  W14_KNOWN_BY_REGISTER: 'warning',
  W15_BLOCK_CHANGED: 'warning',
} as const satisfies Record<string, Severity>

/** Stable, public name of something a rule of the publish gate can find. */
export type FindingCode = keyof typeof findingSeverities

/** What the publish gate found in a record. */
export interface PublicationFinding {
  code: FindingCode
  severity: Severity
  /** The field, as a JSON pointer into the record (RFC 6901): `/conditions/0/title/fr`. */
  pointer: string
  /** Values for the placeholders of the text in `i18n/finding-messages.ts`. */
  values?: Record<string, string | number>
}

/** Shorthand of a rule's answer: its severity follows from the code. */
export const found = (
  code: FindingCode,
  pointer: string,
  values?: PublicationFinding['values'],
): PublicationFinding => ({
  code,
  severity: findingSeverities[code],
  pointer,
  ...(values && { values }),
})

/** The findings that keep a document from being published. */
export const errorsAmong = (findings: readonly PublicationFinding[]): PublicationFinding[] =>
  findings.filter(({ severity }) => severity === 'error')
