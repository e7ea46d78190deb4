import type { FormDefinition, FormField } from '../../../../src/domain/form/form-definition.ts'
import { validateAnswers } from '../../../../src/domain/form/validate-answers.ts'
import { messageFor } from '../../../../src/i18n/messages.ts'
import { aField, aForm, onMonday } from './a-form.ts'

/** Pointer and code of everything that is wrong. */
const wrong = (fields: FormField[], answers: unknown) => {
  const verdict = validateAnswers(aForm(...fields), answers, onMonday)
  return verdict.valid ? [] : verdict.errors.map(({ pointer, code }) => `${pointer} ${code}`)
}

const kept = (fields: FormField[], answers: unknown) => {
  const verdict = validateAnswers(aForm(...fields), answers, onMonday)
  return verdict.valid ? (JSON.parse(JSON.stringify(verdict.answers)) as unknown) : verdict.errors
}

describe('the answers to a form', () => {
  it.each<[string, FormField, unknown]>([
    ['an AHV number', aField('ahv', 'x'), '756.1234.5678.97'],
    ['a UID', aField('uid', 'x'), 'CHE-109.322.551'],
    ['a phone number as people write it', aField('phone', 'x'), '041 228 81 11'],
    ['a postal code', aField('zip', 'x'), '6003'],
    ['an e-mail address', aField('email', 'x'), 'a@example.ch'],
    [
      'an IBAN with spaces',
      aField('text', 'x', { validation: { format: 'iban' } }),
      'CH93 0076 2011 6238 5295 7',
    ],
    ['an EGID', aField('text', 'x', { validation: { format: 'egid' } }), '190000001'],
    ['the BFS number of a municipality', aField('municipality', 'x'), 1061],
    ['an amount in Rappen', aField('money', 'x'), 1850],
    ['half a room', aField('number', 'x', { validation: { step: 0.5 } }), 3.5],
    [
      'today where no later day is possible',
      aField('date', 'x', { validation: { max: 'today' } }),
      '2026-06-15',
    ],
    [
      'this moment where no earlier one is possible',
      aField('datetime', 'x', { validation: { min: 'now' } }),
      '2026-06-15T08:00:00Z',
    ],
    [
      'last year where no later one is possible',
      aField('number', 'x', { validation: { max: 'currentYear-1' } }),
      2025,
    ],
    ['two of the choices', aField('checkboxes', 'x'), ['a', 'c']],
    ['the token of an upload', aField('file', 'x'), ['abcdefghijklmnopqrstuvwx']],
  ])('may be %s', (_, field, answer) => {
    expect(wrong([field], { x: answer })).toEqual([])
  })

  it.each<[string, FormField, unknown, string]>([
    [
      'an AHV number with a wrong check digit',
      aField('ahv', 'x'),
      '756.1234.5678.98',
      'AHV_NUMBER_INVALID',
    ],
    ['a UID with a wrong check digit', aField('uid', 'x'), 'CHE-109.322.552', 'UID_INVALID'],
    ['a phone number nobody has', aField('phone', 'x'), '12', 'PHONE_INVALID'],
    ['a postal code of five digits', aField('zip', 'x'), '60033', 'POSTAL_CODE_INVALID'],
    ['an e-mail address without a place', aField('email', 'x'), 'a@', 'EMAIL_INVALID'],
    [
      'an IBAN with wrong check digits',
      aField('text', 'x', { validation: { format: 'iban' } }),
      'CH94 0076 2011 6238 5295 7',
      'IBAN_INVALID',
    ],
    [
      'an EGID that begins with 0',
      aField('text', 'x', { validation: { format: 'egid' } }),
      '012',
      'EGID_INVALID',
    ],
    ['a BFS number beyond all', aField('municipality', 'x'), 10_000, 'ANSWER_OUT_OF_RANGE'],
    ['half a Rappen', aField('money', 'x'), 0.5, 'ANSWER_KIND'],
    ['a debt instead of an amount', aField('money', 'x'), -5, 'ANSWER_OUT_OF_RANGE'],
    [
      'a third of a room',
      aField('number', 'x', { validation: { step: 0.5 } }),
      0.3,
      'ANSWER_OUT_OF_RANGE',
    ],
    ['a number written as text', aField('number', 'x'), '5', 'ANSWER_KIND'],
    ['a day that does not exist', aField('date', 'x'), '2026-02-30', 'ANSWER_DATE_INVALID'],
    [
      'tomorrow where no later day than today is possible',
      aField('date', 'x', { validation: { max: 'today' } }),
      '2026-06-16',
      'ANSWER_DATE_OUT_OF_RANGE',
    ],
    [
      'a moment that has passed',
      aField('datetime', 'x', { validation: { min: 'now' } }),
      '2026-06-15T07:59:59Z',
      'ANSWER_DATE_OUT_OF_RANGE',
    ],
    [
      'this year where last year is the latest',
      aField('number', 'x', { validation: { max: 'currentYear-1' } }),
      2026,
      'ANSWER_OUT_OF_RANGE',
    ],
    ['what is no option', aField('select', 'x'), 'd', 'ANSWER_NOT_OFFERED'],
    ['the same choice twice', aField('checkboxes', 'x'), ['a', 'a'], 'ANSWER_TWICE'],
    ['blanks alone', aField('text', 'x'), '   ', 'ANSWER_PATTERN'],
    [
      'a text that is too long',
      aField('text', 'x', { validation: { maxLength: 3 } }),
      'four',
      'ANSWER_LENGTH',
    ],
    [
      'two files where one is asked for',
      aField('file', 'x'),
      ['abcdefghijklmnopqrstuvwx', 'abcdefghijklmnopqrstuvwy'],
      'ANSWER_COUNT',
    ],
    [
      'the path of a file',
      aField('file', 'x'),
      ['../../etc/passwd-of-the-server'],
      'ANSWER_PATTERN',
    ],
    [
      'a consent that is not given',
      aField('checkbox', 'x', { required: true }),
      false,
      'ANSWER_MISSING',
    ],
    [
      'nothing where something has to be said',
      aField('boolean', 'x', { required: true }),
      undefined,
      'ANSWER_MISSING',
    ],
  ])('may not be %s', (_, field, answer, code) => {
    const pointer = Array.isArray(answer) && code === 'ANSWER_PATTERN' ? '/x/0' : '/x'
    expect(wrong([field], { ...(answer !== undefined && { x: answer }) })).toEqual([
      `${pointer} ${code}`,
    ])
  })

  it.each<[FormField, unknown, string]>([
    [aField('text', 'x', { validation: { maxLength: 3 } }), 'four', '≤ 3'],
    [aField('text', 'x', { validation: { minLength: 3 } }), 'no', '≥ 3'],
    [aField('file', 'x'), ['a'.repeat(24), 'b'.repeat(24)], '≤ 1'],
    [aField('number', 'x', { validation: { min: 2 } }), 1, '≥ 2'],
    [aField('number', 'x', { validation: { max: 'currentYear-1' } }), 2026, '≤ 2025'],
    [aField('date', 'x', { validation: { max: 'today' } }), '2026-06-16', '≤ 2026-06-15'],
    [aField('date', 'x', { validation: { min: '2026-01-01' } }), '2025-12-31', '≥ 2026-01-01'],
  ])('beyond a limit are told the limit: %j', (field, answer, limit) => {
    const verdict = validateAnswers(aForm(field), { x: answer }, onMonday)
    const [error] = verdict.valid ? [] : verdict.errors
    expect(error?.values).toEqual({ limit })
    expect(messageFor(error ?? { code: 'ANSWER_KIND' }, 'de')).toContain(`(${limit}`)
  })

  it('are refused with every wrong field named at once', () => {
    const fields = [
      aField('text', 'name', { required: true }),
      aField('zip'),
      aField('repeat', 'members', {
        itemFields: [aField('text', 'name', { required: true }), aField('date', 'born')],
      }),
    ]
    const answers = { zip: '0', members: [{ name: 'A' }, { born: 'x' }], more: 1 }
    expect(wrong(fields, answers)).toEqual([
      '/name ANSWER_MISSING',
      '/zip POSTAL_CODE_INVALID',
      '/members/1/name ANSWER_MISSING',
      '/members/1/born ANSWER_DATE_INVALID',
      '/more ANSWER_UNKNOWN',
    ])
  })
})

describe('a field that is shown under a condition', () => {
  const fields = [
    aField('radio', 'kind'),
    aField('ahv', 'number', { required: true, visibleWhen: { in: [{ var: 'kind' }, ['a', 'b']] } }),
    aField('text', 'note', { requiredWhen: { '===': [{ var: 'kind' }, 'c'] } }),
    aField('text', 'last', { required: true, visibleWhen: { '!!': [{ var: 'number' }] } }),
  ]

  it('has to be answered while the condition holds', () => {
    expect(wrong(fields, { kind: 'a' })).toEqual(['/number ANSWER_MISSING'])
  })

  it('is neither asked nor checked while the condition does not hold, and its answer is dropped', () => {
    expect(kept(fields, { kind: 'c', number: 'nonsense', note: 'x', last: 5 })).toEqual({
      kind: 'c',
      note: 'x',
    })
  })

  it('can have to be answered under a condition of its own', () => {
    expect(wrong(fields, { kind: 'c' })).toEqual(['/note ANSWER_MISSING'])
    expect(wrong(fields, {})).toEqual([])
  })
})

describe('hostile answers', () => {
  it.each([
    ['a list', []],
    ['nothing', null],
    ['a text', 'answers'],
  ])('are refused as %s', (_, answers) => {
    expect(wrong([aField('text')], answers)).toEqual([' ANSWER_KIND'])
  })

  it('do not reach the prototype of anything', () => {
    const answers: unknown = JSON.parse(
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":1}}',
    )
    expect(wrong([aField('text')], answers)).toEqual([
      '/__proto__ ANSWER_UNKNOWN',
      '/constructor ANSWER_UNKNOWN',
    ])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it('are refused when they nest a hundred thousand deep', () => {
    let nested: unknown = 1
    for (let i = 0; i < 100_000; i += 1) nested = [nested]
    expect(wrong([aField('text')], { text: nested })).toEqual([' ANSWERS_TOO_LARGE'])
  })

  it('are refused when there are too many', () => {
    const answers = { text: Array.from({ length: 6000 }, () => 1) }
    expect(wrong([aField('text')], answers)).toEqual([' ANSWERS_TOO_LARGE'])
  })
})

it('calculated values follow from the answers that count, each from those before', () => {
  const definition: FormDefinition = {
    ...aForm(aField('number', 'copies'), aField('radio', 'kind')),
    calculated: [
      { name: 'priceRappen', logic: { '*': [{ var: 'copies' }, 3000] } },
      { name: 'totalRappen', logic: { '+': [{ var: 'priceRappen' }, 200] } },
    ],
  }
  expect(validateAnswers(definition, { copies: 2 }, onMonday)).toMatchObject({
    calculated: { priceRappen: 6000, totalRappen: 6200 },
  })
})
