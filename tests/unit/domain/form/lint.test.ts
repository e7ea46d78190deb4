import { lintForm, privacyFindings } from '../../../../src/domain/form/lint.ts'
import type { FormDefinition, FormField } from '../../../../src/domain/form/form-definition.ts'
import { aField, aForm } from './a-form.ts'

const found = (...fields: FormField[]) =>
  lintForm(aForm(...fields)).map(({ code, pointer }) => `${code} ${pointer}`)

describe('a form that is to be published', () => {
  it('says what for, by which law and for how long it keeps the answers', () => {
    const form: FormDefinition = { ...aForm(), privacy: { purpose: { fr: 'But' }, recipients: [] } }
    expect(privacyFindings(form).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'E16_PURPOSE_MISSING error',
      'E16_LEGAL_BASIS_MISSING error',
      'E16_RETENTION_MISSING error',
    ])
    expect(privacyFindings(aForm())).toEqual([])
  })

  it('has nothing said against it when it is right', () => {
    expect(
      found(
        aField('radio', 'kind'),
        aField('ahv', 'number', {
          sensitive: true,
          visibleWhen: { in: [{ var: 'kind' }, ['a', 'b']] },
        }),
        aField('repeat', 'members', { itemFields: [aField('text', 'number')] }),
      ),
    ).toEqual([])
  })

  it('has a German label for every question and every option', () => {
    expect(
      found(
        aField('text', 'a', { label: { fr: 'Nom' } }),
        aField('radio', 'b', { options: [{ value: 'x', label: {} }] }),
      ),
    ).toEqual([
      'E1_GERMAN_TEXT_MISSING /sections/0/fields/0/label/de',
      'E1_GERMAN_TEXT_MISSING /sections/0/fields/1/options/0/label/de',
    ])
  })

  it('asks nothing twice under one name, but may ask it again in a block', () => {
    const block = aField('repeat', 'members', { itemFields: [aField('text', 'a')] })
    expect(found(aField('text', 'a'), block, aField('zip', 'a'))).toEqual([
      'E17_FIELD_NAME_TWICE /sections/0/fields/2/name',
    ])
  })

  it('offers something to choose, each once', () => {
    expect(
      found(
        aField('select', 'a', { options: [] }),
        aField('select', 'b', { options: [], optionsFrom: 'jurisdiction.rooms' }),
        aField('repeat', 'c'),
        aField('radio', 'd', {
          options: [
            { value: 'x', label: { de: 'X' } },
            { value: 'x', label: { de: 'Y' } },
          ],
        }),
      ),
    ).toEqual([
      'E19_OPTIONS_MISSING /sections/0/fields/0/options',
      'E19_OPTIONS_MISSING /sections/0/fields/2/itemFields',
      'E19_OPTION_TWICE /sections/0/fields/3/options/1/value',
    ])
  })

  it('limits answers by what we know how to check', () => {
    const validation = { pattern: '(', max: 'somewhen', colour: 1, maxLength: 5 }
    expect(
      lintForm(aForm(aField('text', 'a', { validation }))).map(({ values }) => values?.limit),
    ).toEqual(['pattern', 'max', 'colour'])
  })

  it.each<[string, unknown, string]>([
    ['an operator we do not have', { map: [{ var: 'kind' }, 1] }, 'E18_CONDITION_INVALID'],
    ['no JSON Logic', { '===': [1, 1], '!': [1] }, 'E18_CONDITION_INVALID'],
    ['an unknown field', { '===': [{ var: 'nothing' }, 1] }, 'E18_CONDITION_FIELD_UNKNOWN'],
    [
      'a field that is asked later',
      { '===': [{ var: 'later' }, 'x'] },
      'E18_CONDITION_FIELD_UNKNOWN',
    ],
    [
      'an answer that is not offered',
      { '===': [{ var: 'kind' }, 'z'] },
      'W11_CONDITION_NEVER_TRUE',
    ],
    [
      'two answers at once where one is given',
      { and: [{ '===': [{ var: 'kind' }, 'a'] }, { '===': [{ var: 'kind' }, 'b'] }] },
      'W11_CONDITION_NEVER_TRUE',
    ],
    [
      'a number that is larger than itself',
      { and: [{ '>': [{ var: 'count' }, 5] }, { '<': [{ var: 'count' }, 5] }] },
      'W11_CONDITION_NEVER_TRUE',
    ],
  ])('has no condition with %s', (_, condition, code) => {
    expect(
      found(
        aField('radio', 'kind'),
        aField('number', 'count'),
        aField('text', 'asked', { visibleWhen: condition as never }),
        aField('text', 'later'),
      ),
    ).toEqual([`${code} /sections/0/fields/2/visibleWhen`])
  })

  it.each([
    ['one of the options', { in: [{ var: 'kind' }, ['z', 'b']] }],
    ['a number beyond a limit', { '>': [{ var: 'count' }, 5] }],
    ['what was left open', { '!': [{ var: 'count' }] }],
    ['the day it is answered', { '>': [{ var: '$year' }, 3000] }],
  ])('may depend on %s', (_, condition) => {
    expect(
      found(
        aField('radio', 'kind'),
        aField('number', 'count'),
        aField('text', 'asked', { visibleWhen: condition }),
      ),
    ).toEqual([])
  })

  it('calculates with the answers and with the values before alone', () => {
    const calculated = [
      { name: 'one', logic: { '+': [{ var: 'count' }, { var: 'two' }] } },
      { name: 'two', logic: { '+': [{ var: 'one' }, 1] } },
    ]
    const form: FormDefinition = { ...aForm(aField('number', 'count')), calculated }
    expect(lintForm(form).map(({ values }) => values?.name)).toEqual(['two'])
  })

  it('gives each calculated value a name of its own, and logic rather than text', () => {
    const calculated = [
      { name: 'count', logic: 1 },
      { name: 'Übrige', logic: 1 },
      { name: 'total', logic: '{ "+": [' },
    ]
    const form: FormDefinition = { ...aForm(aField('number', 'count')), calculated }
    expect(lintForm(form).map(({ code }) => code)).toEqual([
      'E17_FIELD_NAME_TWICE',
      'E17_FIELD_NAME_INVALID',
      'E18_CONDITION_INVALID',
    ])
  })

  it('is advised to be brief, careful, and not to ask what a register knows', () => {
    expect(
      found(
        aField('text', 'a', { label: { de: 'x'.repeat(91) } }),
        aField('ahv'),
        aField('text', 'b', { echElement: 'eCH-0044:officialName' }),
        aField('text', 'c', {
          echElement: 'eCH-0044:officialName',
          prefillFrom: 'oidc:family_name',
        }),
      ),
    ).toEqual([
      'W12_LABEL_TOO_LONG /sections/0/fields/0/label/de',
      'W13_NOT_SENSITIVE /sections/0/fields/1/sensitive',
      'W14_KNOWN_BY_REGISTER /sections/0/fields/2/prefillFrom',
    ])
  })
})
