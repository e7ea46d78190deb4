import { olderBlocks } from '../../domain/form/reusable-block.ts'
import type { BlockFacts } from '../../domain/publication/context.ts'
import type { Form } from '../../generated/payload-types.ts'
import type { Blocks } from '../read-blocks.ts'
import { blockContents, blockOf } from '../records/to-form-field.ts'

/** Where the blocks of a form stand, and which of them changed since it was published. */
export const blockFacts = (
  { sections, usedBlocks }: Pick<Form, 'sections' | 'usedBlocks'>,
  { contents, titles }: Blocks,
): BlockFacts | undefined => {
  const pages = (sections ?? []).map(({ fields }) => fields ?? [])
  if (!pages.some((rows) => rows.some(({ type }) => type === 'block'))) return undefined
  const older = olderBlocks(blockContents(usedBlocks), contents)
  const places = pages.flatMap((rows, page) =>
    rows.flatMap((row, i) => (row.type === 'block' ? [{ page, row: i, block: blockOf(row) }] : [])),
  )
  return {
    rows: pages.map((rows) => rows.map((row) => sizeOf(row, contents))),
    changed: places.flatMap(({ page, row, block }) =>
      block !== undefined && older.includes(block)
        ? [{ page, row, title: titles.get(block) ?? block }]
        : [],
    ),
    missing: places.flatMap(({ page, row, block }) =>
      block !== undefined && contents[block] ? [] : [{ page, row }],
    ),
  }
}

const sizeOf = (row: Parameters<typeof blockOf>[0], contents: Blocks['contents']): number => {
  if (row.type !== 'block') return 1
  const block = blockOf(row)
  return (block === undefined ? undefined : contents[block])?.length ?? 0
}
