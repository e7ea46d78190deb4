import type { FormRecord } from '../../form/form-definition.ts'
import { lintForm } from '../../form/lint.ts'
import { rowOfField } from '../../form/reusable-block.ts'
import type { PublicationRule } from '../context.ts'
import { found, type PublicationFinding } from '../finding.ts'

/** What is wrong with the questions of a form: those of a reusable block at the row it stands in. */
export const formQuestions: PublicationRule<FormRecord> = (form, { document: { blocks } }) => {
  const findings = lintForm(form)
  return blocks ? findings.map((finding) => atRow(finding, blocks.rows)) : findings
}

const inPage = /^\/sections\/(\d+)\/fields\/(\d+)(\/.*)?$/

const atRow = (
  finding: PublicationFinding,
  pages: readonly (readonly number[])[],
): PublicationFinding => {
  const [, page, field, rest = ''] = inPage.exec(finding.pointer) ?? []
  const rows = pages[Number(page)]
  if (!rows || field === undefined) return finding
  const row = rowOfField(rows, Number(field))
  // One question stands in a row of its own; of several the row alone is known.
  const where = rows[row] === 1 ? rest : '/block'
  return { ...finding, pointer: `/sections/${String(page)}/fields/${String(row)}${where}` }
}

/** Reusable blocks that changed since the form was published, and rows for a block that name none. */
export const formBlocks: PublicationRule<FormRecord> = (_, { document: { blocks } }) => {
  const at = ({ page, row }: { page: number; row: number }) =>
    `/sections/${String(page)}/fields/${String(row)}/block`
  return [
    ...(blocks?.missing ?? []).map((place) => found('E22_BLOCK_MISSING', at(place))),
    ...(blocks?.changed ?? []).map(({ title, ...place }) =>
      found('W15_BLOCK_CHANGED', at(place), { block: title }),
    ),
  ]
}
