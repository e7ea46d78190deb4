import type { FormSource } from '../form-schema.ts'
import type { Sources } from '../sources.ts'
import { blockContent } from './form-blocks.ts'
import { german, type Planned, type Refs } from './planned.ts'
import { toQuestion } from './question.ts'

/** The collected forms, with their questions as typed fields. */
export const planForms = ({ forms, formBlocks }: Sources): Planned[] =>
  forms.map(({ value, origin }) => ({
    collection: 'forms',
    identifier: value.slug,
    origin,
    document: (refs) => ({
      title: german(value.title),
      service: refs.id('services', value.service),
      caseWorkflow: refs.id('workflows', value.workflow),
      owner: refs.id('authorities', 'staatskanzlei'),
      auth: value.auth,
      payment: payment(value.payment),
      attachments: value.attachments.map((title) => ({ title: german(title), required: false })),
      rules: { de: value.rules },
      privacy: {
        purpose: german(value.privacy.purpose),
        retentionDays: value.privacy.retentionDays,
        legalBasis: refs.id('legal-bases', value.privacy.legalBasis),
      },
      sections: value.sections.map((section) => ({
        title: german(section.title),
        fields: section.fields.map((row) => toRow(row, refs)),
      })),
      usedBlocks: blocksOf(value, formBlocks, refs),
    }),
  }))

const payment = (text: FormSource['payment']) => {
  if (text === 'none') return { timing: 'none' }
  if (text === 'afterDecision') return { timing: 'after-decision' }
  return { timing: text.startsWith('prepaid') ? 'prepaid' : 'per-jurisdiction', note: text }
}

type Row = FormSource['sections'][number]['fields'][number]

const toRow = (row: Row, refs: Refs) => {
  if ('block' in row) {
    const { block, name, label, prefixed, required } = row
    const use = { name, label: german(label), prefixed, required }
    return { ...use, type: 'block', block: refs.id('form-blocks', block) }
  }
  const { fields, ...question } = row
  return { ...toQuestion(question), itemFields: fields?.map(toQuestion) }
}

/** What the blocks of a form ask, as publishing it would keep it. */
const blocksOf = ({ sections }: FormSource, blocks: Sources['formBlocks'], refs: Refs) => {
  const keys = new Set(
    sections.flatMap(({ fields }) => fields.flatMap((row) => ('block' in row ? row.block : []))),
  )
  if (keys.size === 0) return undefined
  const used = blocks.filter(({ value }) => keys.has(value.slug))
  return Object.fromEntries(
    used.map(({ value }) => [refs.id('form-blocks', value.slug), blockContent(value)]),
  )
}
