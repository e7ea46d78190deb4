import { z } from 'zod'

import {
  fitting,
  kindOf,
  kindsFor,
  propertiesOf,
  resolved,
  type Schema,
  shapeOf,
  writingOf,
} from '../../../../src/admin/workflow-editor/option-schema.ts'
import { findStep, stepKeys } from '../../../../src/plugins/submissions/steps/index.ts'

const schemaOf = (key: string): Schema => {
  const step = findStep(key)
  if (!step) throw new Error(`There is no step ${key}.`)
  return z.toJSONSchema(step.options, { io: 'input', unrepresentable: 'any' })
}

const namesOf = (schema: Schema) => propertiesOf(schema).map(([name]) => name)
const optionOf = (key: string, name: string, options = {}): Schema => {
  const schema = schemaOf(key)
  const found = propertiesOf(shapeOf(schema, options)).find(([one]) => one === name)?.[1]
  return resolved(found ?? {}, schema)
}

describe('the form of the options of a step', () => {
  it('asks first how a fee is paid, and then only what belongs to that', () => {
    const schema = schemaOf('fee-and-payment')
    expect(namesOf(shapeOf(schema, {}))).toEqual(['by'])
    expect(namesOf(shapeOf(schema, { by: 'qr-bill' }))).toContain('creditor')
    expect(namesOf(shapeOf(schema, { by: 'provider' }))).not.toContain('creditor')
    expect(optionOf('fee-and-payment', 'by').enum).toEqual(['qr-bill', 'provider'])
  })

  it('lets go of what the other way of paying asked for', () => {
    const options = { by: 'provider', subject: { de: 'Gebühr' }, creditor: { name: 'Seldorf' } }
    expect(fitting(schemaOf('fee-and-payment'), options)).toEqual({
      by: 'provider',
      subject: { de: 'Gebühr' },
    })
    expect(fitting(schemaOf('close'), { anything: 1 })).toEqual({ anything: 1 })
  })

  it.each([
    ['decision', 'fourEyes', 'check'],
    ['wait-until', 'workingDays', 'number'],
    ['registry-push', 'until', 'choice'],
    ['appointment', 'place', 'text'],
    ['appointment', 'organizer', 'group'],
    ['document', 'rows', 'list'],
    ['registry-push', 'values', 'entries'],
    ['prefill-check', 'fields', 'entries'],
    ['co-sign', 'email', 'value'],
  ])('writes %s: %s as %s', (key, name, writing) => {
    expect(writingOf(optionOf(key, name))).toBe(writing)
  })

  it('asks for JSON in no option of any step, for nobody has to know JSON', () => {
    const needing = stepKeys.flatMap((key) =>
      namesOf(shapeOf(schemaOf(key), { by: 'qr-bill' })).filter(
        (name) => writingOf(optionOf(key, name, { by: 'qr-bill' })) === 'json',
      ),
    )
    expect(needing).toEqual([])
  })
})

describe('a value that stands as it is or comes from the case', () => {
  const template = optionOf('co-sign', 'email')
  const amount = optionOf('fee-and-payment', 'amountRappen', { by: 'qr-bill' })

  it('can be given in the ways its schema allows', () => {
    expect(kindsFor(template)).toEqual(['text', 'fact', 'json'])
    expect(kindsFor(amount)).toEqual(['number', 'fact'])
  })

  it.each([
    [undefined, 'text'],
    ['Seldorf', 'text'],
    [{ var: 'answers.email' }, 'fact'],
    [{ street: 'x' }, 'json'],
    [['x'], 'json'],
  ])('is shown in the way it was given: %j as %s', (value, kind) => {
    expect(kindOf(value, kindsFor(template))).toBe(kind)
  })
})
