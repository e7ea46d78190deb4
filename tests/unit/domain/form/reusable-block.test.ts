import {
  type BlockUse,
  fieldsOfBlock,
  olderBlocks,
  rowOfField,
} from '../../../../src/domain/form/reusable-block.ts'
import { aField } from './a-form.ts'

const street = aField('street', 'street', {
  label: { de: 'Strasse', fr: 'Rue' },
  required: true,
})
const country = aField('select', 'country', { required: false })
const canton = aField('text', 'canton', {
  visibleWhen: { '===': [{ var: 'country' }, 'a'] },
  requiredWhen: { and: [{ '!==': [{ var: 'country' }, null] }, { '>': [{ var: '$year' }, 2020] }] },
})
const block = [street, country, canton]

const aUse = (more: Partial<BlockUse> = {}): BlockUse => ({
  name: 'old',
  label: { de: 'Bisherige Adresse', it: 'Indirizzo precedente' },
  prefixed: false,
  required: true,
  ...more,
})

describe('a reusable block in a form', () => {
  it('asks what the block asks, in its order', () => {
    expect(fieldsOfBlock(aUse(), block)).toEqual(block)
  })

  it('puts name and question in front, so that a form can use it several times', () => {
    const [first] = fieldsOfBlock(aUse({ prefixed: true }), block)
    expect(first).toMatchObject({ name: 'oldStreet', label: { de: 'Bisherige Adresse – Strasse' } })
  })

  it('mixes no languages in a question', () => {
    const [first] = fieldsOfBlock(aUse({ prefixed: true }), block)
    expect(Object.keys(first?.label ?? {})).toEqual(['de'])
  })

  it('lets conditions of the block follow its new names, and leaves the day alone', () => {
    const [, , last] = fieldsOfBlock(aUse({ prefixed: true }), block)
    expect(last).toMatchObject({
      visibleWhen: { '===': [{ var: 'oldCountry' }, 'a'] },
      requiredWhen: {
        and: [{ '!==': [{ var: 'oldCountry' }, null] }, { '>': [{ var: '$year' }, 2020] }],
      },
    })
  })

  it('is shown under the condition of the place it stands in, beside its own', () => {
    const when = { '===': [{ var: 'moves' }, true] }
    const [first, , last] = fieldsOfBlock(aUse({ visibleWhen: when }), block)
    expect(first?.visibleWhen).toEqual(when)
    expect(last?.visibleWhen).toEqual({ and: [when, canton.visibleWhen] })
  })

  it('asks for nothing that must be answered where it may be left open', () => {
    const fields = fieldsOfBlock(aUse({ required: false }), block)
    expect(
      fields.map(({ required, requiredWhen }) => required || requiredWhen !== undefined),
    ).toEqual([false, false, false])
  })

  it('must be answered under the condition of its place alone, as far as the block wants it', () => {
    const when = { '===': [{ var: 'moves' }, true] }
    const fields = fieldsOfBlock(aUse({ required: false, requiredWhen: when }), block)
    expect(fields.map(({ required }) => required)).toEqual([false, false, false])
    expect(fields.map(({ requiredWhen }) => requiredWhen)).toEqual([
      when,
      undefined,
      { and: [when, canton.requiredWhen] },
    ])
  })

  it('names the law that allows this form to ask', () => {
    const fields = fieldsOfBlock(aUse({ legalBasis: 'gesetz' }), block)
    expect(fields.every(({ legalBasis }) => legalBasis === 'gesetz')).toBe(true)
  })
})

describe('a block that changed after a form was published', () => {
  it('is named, and one that says the same is not', () => {
    const used = { 1: [street], 2: [country] }
    const now = { 1: [{ ...street, required: false }], 2: [country], 3: [canton] }
    expect(olderBlocks(used, now)).toEqual(['1'])
  })

  it('is the same whatever the order in which it was stored', () => {
    const turned = Object.fromEntries(Object.entries(street).reverse()) as typeof street
    expect(olderBlocks({ 1: [street] }, { 1: [turned] })).toEqual([])
  })
})

describe('a finding about a field of a block', () => {
  it('belongs to the row of the form in which the block stands', () => {
    const rows = [1, 3, 1]
    expect([0, 1, 2, 3, 4].map((field) => rowOfField(rows, field))).toEqual([0, 1, 1, 1, 2])
  })
})
