import type { FormField, FormOption } from '../../domain/form/form-definition.ts'
import { toLogic } from '../../domain/form/logic.ts'
import {
  type BlockContents,
  type BlockUse,
  fieldsOfBlock,
} from '../../domain/form/reusable-block.ts'
import type { Form, FormBlock } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'
import { toOptionalText, toText } from './to-localized.ts'

type Section = NonNullable<Form['sections']>[number]
type Row = NonNullable<Section['fields']>[number]
type ItemQuestion = NonNullable<Row['itemFields']>[number]
type BlockQuestion = FormBlock['fields'][number]

/** A row of a form: a question, or a reusable block with the questions it holds. @param blocks by number */
export const toFormFields = (row: Row, blocks: BlockContents, lookup: Lookup): FormField[] => {
  if (row.type !== 'block') return [toField(row, row.type, lookup)]
  const block = blockOf(row)
  return fieldsOfBlock(toUse(row, lookup), (block !== undefined && blocks[block]) || [])
}

/** Number of the block that stands in a row. */
export const blockOf = ({ type, block }: Pick<Row, 'block' | 'type'>): string | undefined => {
  if (type !== 'block' || block === null || block === undefined) return undefined
  return String(typeof block === 'object' ? block.id : block)
}

/** What a block asks, read with `locale: 'all'` and `depth: 0`. */
export const toBlockFields = ({ fields }: Pick<FormBlock, 'fields'>): FormField[] =>
  fields.map((question) => toQuestion(question, question.type))

/** What was kept of the blocks a form uses; written by the system alone. */
export const blockContents = (kept: unknown): BlockContents =>
  typeof kept === 'object' && kept !== null ? (kept as BlockContents) : {}

/** Absent where there are none: what is frozen stays as it was before there were any. */
export const someFaqs = (faqs: string[]): { faqs?: string[] } => (faqs.length > 0 ? { faqs } : {})

const toUse = (row: Row, lookup: Lookup): BlockUse =>
  compact<BlockUse>({
    name: row.name,
    label: toText(row.label),
    prefixed: row.prefixed ?? true,
    required: row.required ?? false,
    visibleWhen: toLogic(row.visibleWhen),
    requiredWhen: toLogic(row.requiredWhen),
    legalBasis: lookup.identifier('legal-bases', row.legalBasis),
  })

const toField = (
  question: Row | ItemQuestion,
  type: FormField['type'],
  lookup: Lookup,
): FormField => {
  const items = 'itemFields' in question && type === 'repeat' ? (question.itemFields ?? []) : null
  return compact<FormField>({
    ...toQuestion(question, type),
    legalBasis: lookup.identifier('legal-bases', question.legalBasis),
    ...someFaqs(lookup.identifiers('faqs', question.faqs)),
    itemFields: items && items.map((item) => toField(item, item.type, lookup)),
  })
}

/** What a question says for itself, wherever it stands. */
const toQuestion = (
  question: BlockQuestion | ItemQuestion | Row,
  type: FormField['type'],
): FormField =>
  compact<FormField>({
    name: question.name,
    type,
    label: toText(question.label),
    help: toOptionalText(question.help),
    required: question.required ?? false,
    options: (question.options ?? []).map(({ value, label }): FormOption => ({
      value,
      label: toText(label),
    })),
    codeList: question.codeList,
    optionsFrom: question.optionsFrom,
    prefillFrom: question.prefillFrom,
    echElement: question.echElement,
    sensitive: question.sensitive ?? false,
    validation: question.validation,
    visibleWhen: toLogic(question.visibleWhen),
    requiredWhen: toLogic(question.requiredWhen),
  })
