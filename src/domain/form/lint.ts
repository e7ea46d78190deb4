import { found, type PublicationFinding } from '../publication/finding.ts'
import { fieldsOf, type FormDefinition, type FormField } from './form-definition.ts'
import { calculatedFindings, conditionFindings } from './lint-conditions.ts'
import { faultyLimits } from './limits-of.ts'

/** Letters a label may have before people stop reading it. Source: GOV.UK design system, "keep labels short". */
const longestLabel = 90

/** What a register or the sign-in knows of the person. */
const knownElements: ReadonlySet<string> = new Set([
  'eCH-0044:dateOfBirth',
  'eCH-0044:firstName',
  'eCH-0044:officialName',
  'eCH-0044:vn',
])

/** Answers that are always worth protecting. */
const sensitiveTypes: ReadonlySet<string> = new Set(['ahv'])

/** Types somebody chooses an answer of. */
const choiceTypes: ReadonlySet<string> = new Set(['checkboxes', 'radio', 'select'])

/** What happens to the answers is said before anybody gives them. Source: DSG (SR 235.1) art. 19. */
export const privacyFindings = ({ privacy }: FormDefinition): PublicationFinding[] => [
  ...((privacy.purpose?.de ?? '').trim() === ''
    ? [found('E16_PURPOSE_MISSING', '/privacy/purpose/de')]
    : []),
  ...(privacy.legalBasis === undefined
    ? [found('E16_LEGAL_BASIS_MISSING', '/privacy/legalBasis')]
    : []),
  ...(privacy.retentionDays === undefined
    ? [found('E16_RETENTION_MISSING', '/privacy/retentionDays')]
    : []),
]

/** What is wrong with the questions of a form, and what could be better; in the order of the form. */
export const lintForm = (form: FormDefinition): PublicationFinding[] => {
  const before: FormField[] = []
  const ofSections = form.sections.flatMap(({ title, fields }, i) => [
    ...(isWritten(title)
      ? []
      : [found('E1_GERMAN_TEXT_MISSING', `/sections/${String(i)}/title/de`)]),
    ...fieldsFindings(fields, `/sections/${String(i)}/fields`, before),
  ])
  return [...ofSections, ...calculatedFindings(form.calculated, fieldsOf(form))]
}

/** What is wrong with questions on their own, as in a reusable block. */
export const lintFields = (fields: readonly FormField[], pointer: string): PublicationFinding[] =>
  fieldsFindings(fields, pointer, [])

/** @param before fields that are asked earlier, and may decide about later ones; those asked here are added */
const fieldsFindings = (
  fields: readonly FormField[],
  pointer: string,
  before: FormField[],
): PublicationFinding[] =>
  fields.flatMap((field, i) => {
    const at = `${pointer}/${String(i)}`
    const findings = [
      ...nameFindings(field, at, before),
      ...textFindings(field, at),
      ...optionFindings(field, at),
      ...limitFindings(field, at),
      ...conditionFindings(field, at, before),
      ...careFindings(field, at),
      ...(field.itemFields ? fieldsFindings(field.itemFields, `${at}/itemFields`, []) : []),
    ]
    before.push(field)
    return findings
  })

const isWritten = (text: { de?: string } | undefined): boolean => (text?.de ?? '').trim() !== ''

const nameFindings = ({ name }: FormField, at: string, before: readonly FormField[]) =>
  before.some((other) => other.name === name)
    ? [found('E17_FIELD_NAME_TWICE', `${at}/name`, { name })]
    : []

const textFindings = ({ label }: FormField, at: string): PublicationFinding[] => {
  if (!isWritten(label)) return [found('E1_GERMAN_TEXT_MISSING', `${at}/label/de`)]
  const { length } = Array.from(label.de ?? '')
  return length > longestLabel
    ? [found('W12_LABEL_TOO_LONG', `${at}/label/de`, { length, limit: longestLabel })]
    : []
}

const optionFindings = (field: FormField, at: string): PublicationFinding[] => {
  const { type, options, optionsFrom, itemFields = [] } = field
  if (type === 'repeat' && itemFields.length === 0) {
    return [found('E19_OPTIONS_MISSING', `${at}/itemFields`, { name: field.name })]
  }
  if (!choiceTypes.has(type) || (options.length === 0 && optionsFrom !== undefined)) return []
  if (options.length === 0)
    return [found('E19_OPTIONS_MISSING', `${at}/options`, { name: field.name })]
  return options.flatMap(({ value, label }, i) => [
    ...(options.findIndex((other) => other.value === value) < i
      ? [found('E19_OPTION_TWICE', `${at}/options/${String(i)}/value`, { value })]
      : []),
    ...(isWritten(label)
      ? []
      : [found('E1_GERMAN_TEXT_MISSING', `${at}/options/${String(i)}/label/de`)]),
  ])
}

const limitFindings = (field: FormField, at: string): PublicationFinding[] =>
  faultyLimits(field).map((limit) => found('E20_VALIDATION_INVALID', `${at}/validation`, { limit }))

const careFindings = (field: FormField, at: string): PublicationFinding[] => {
  const { type, sensitive, prefillFrom, echElement = '', name } = field
  return [
    ...(sensitiveTypes.has(type) && !sensitive
      ? [found('W13_NOT_SENSITIVE', `${at}/sensitive`, { name })]
      : []),
    ...(knownElements.has(echElement) && prefillFrom === undefined && isOwn(at)
      ? [found('W14_KNOWN_BY_REGISTER', `${at}/prefillFrom`, { element: echElement })]
      : []),
  ]
}

/** Whether the person is asked about herself: items of a block are about others. */
const isOwn = (at: string): boolean => !at.includes('/itemFields/')
