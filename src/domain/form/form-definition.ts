import type { LocalizedText } from '../localized-text.ts'
import type { Provenance } from '../service/parts.ts'
import type { AfterRetention } from '../submission/retention.ts'

/**
 * Terms. *Definition*: what a form asks, in all locales. *Version*: a definition as it was once published, frozen.
 * *Field*: one question. *Item*: one entry of a repeated block. *Answers*: what somebody filled in, by name of the field.
 * *Logic*: JSON Logic over the answers.
 */

/** What a field of a form can ask for. */
export const formFieldTypes = [
  'ahv',
  'boolean',
  'checkbox',
  'checkboxes',
  'date',
  'datetime',
  'email',
  'file',
  'money',
  'municipality',
  'number',
  'phone',
  'radio',
  'repeat',
  'select',
  'street',
  'text',
  'textarea',
  'uid',
  'zip',
] as const

export type FormFieldType = (typeof formFieldTypes)[number]

/** A value of JSON Logic. Source: jsonlogic.com. */
export type Logic =
  boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic }

/** One of the answers to choose from. */
export interface FormOption {
  value: string
  label: LocalizedText
}

/** One question of a form. */
export interface FormField {
  name: string
  type: FormFieldType
  label: LocalizedText
  help?: LocalizedText
  required: boolean
  /** Empty: any text, or options that come from elsewhere. */
  options: FormOption[]
  /** Official list the options are taken from: `i14y:DV_ETAT_CIVIL`. */
  codeList?: string
  /** Where options come from that differ by municipality. */
  optionsFrom?: string
  prefillFrom?: string
  echElement?: string
  /** Identifier of the law that allows to ask. */
  legalBasis?: string
  sensitive: boolean
  /** Limits as an editor wrote them; `limitsOf` reads them. */
  validation?: unknown
  /** Shown, and asked, only when this holds. Default: always. */
  visibleWhen?: Logic
  /** Required, beside `required`, when this holds. */
  requiredWhen?: Logic
  /** Of a repeated block: what each item is asked. */
  itemFields?: FormField[]
  /** Identifiers of frequent questions about it. */
  faqs?: string[]
}

/** A page of a form. */
interface FormSection {
  title: LocalizedText
  fields: FormField[]
  /** Identifiers of frequent questions about the page. */
  faqs?: string[]
}

/** A value that follows from the answers. */
export interface CalculatedValue {
  name: string
  logic: Logic
}

/** What happens to the answers. */
export interface FormPrivacy {
  purpose?: LocalizedText
  /** Days after which a submission is deleted. */
  retentionDays?: number
  /** The same for what its sender withdrew. Default: `retentionDays`. */
  withdrawnRetentionDays?: number
  /** What happens then. Default: `delete`. */
  afterRetention?: AfterRetention
  /** Identifiers. */
  legalBasis?: string
  recipients: string[]
}

/** What a form asks, in all locales: the one source for the page people fill in and for the check on the server. */
export interface FormDefinition {
  identifier: string
  title: LocalizedText
  /** Identifier. */
  service?: string
  /** Key of the workflow that submissions go through. */
  caseWorkflow?: string
  sections: FormSection[]
  calculated: CalculatedValue[]
  /** Rules across fields in words, by locale. */
  rules?: Partial<Record<string, string[]>>
  auth: 'none' | 'basic' | 'strong' | 'qes'
  /** Levels of the sign-in of which the provider confirms one. Source: OpenID Connect Core 1.0, `acr`. Default: any. */
  acrValues?: string[]
  /** Whether browsers of people who are not signed in work for what they send. Default: as the installation says. */
  botProtection?: 'off' | 'on'
  attachments: { title: LocalizedText; required: boolean }[]
  payment: { timing: 'none' | 'prepaid' | 'after-decision' | 'per-jurisdiction'; note?: string }
  privacy: FormPrivacy
}

/** A form as the catalogue holds it. */
export interface FormRecord extends FormDefinition, Provenance {}

/** A definition as it was published; never changed afterwards. */
export interface FormVersion {
  /** From 1, counted by form. */
  version: number
  /** RFC 3339, UTC. */
  publishedAt: string
  definition: FormDefinition
}

/** What of a form is frozen: without who answers for it and when it was checked. */
export const definitionOf = ({
  updatedAt: _updatedAt,
  verifiedOn: _verifiedOn,
  reviewDue: _reviewDue,
  owner: _owner,
  sources: _sources,
  isDemo: _isDemo,
  ...definition
}: FormRecord): FormDefinition => definition

/** The questions of a form in the order they are asked; those of repeated blocks stay in their block. */
export const fieldsOf = ({ sections }: Pick<FormDefinition, 'sections'>): FormField[] =>
  sections.flatMap(({ fields }) => fields)
