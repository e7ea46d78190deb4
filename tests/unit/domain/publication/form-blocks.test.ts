import type { FormRecord } from '../../../../src/domain/form/form-definition.ts'
import { formBlocks, formQuestions } from '../../../../src/domain/publication/rules/form-blocks.ts'
import type { BlockFacts, PublicationContext } from '../../../../src/domain/publication/context.ts'
import { aField, aForm } from '../form/a-form.ts'

/** Two questions, the second in a reusable block of two, then one that is wrong. */
const form = {
  ...aForm(
    aField('text', 'a'),
    aField('text', 'old'),
    aField('text', 'a'),
    aField('text', 'last', { label: {} }),
  ),
} as FormRecord

const facts = (blocks: Partial<BlockFacts>) =>
  ({
    document: { blocks: { rows: [[1, 2, 1]], changed: [], missing: [], ...blocks } },
  }) as unknown as PublicationContext

const places = (findings: { code: string; pointer: string }[]) =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`)

describe('what is wrong with a form in which a reusable block stands', () => {
  it('is told at the row the editor sees', () => {
    expect(places(formQuestions(form, facts({})))).toEqual([
      'E17_FIELD_NAME_TWICE /sections/0/fields/1/block',
      'E1_GERMAN_TEXT_MISSING /sections/0/fields/2/label/de',
    ])
  })

  it('is a row that names no block, and advice a block that changed', () => {
    const place = { page: 0, row: 1 }
    const found = formBlocks(
      form,
      facts({ missing: [place], changed: [{ ...place, title: 'Adresse' }] }),
    )
    expect(places(found)).toEqual([
      'E22_BLOCK_MISSING /sections/0/fields/1/block',
      'W15_BLOCK_CHANGED /sections/0/fields/1/block',
    ])
  })
})
