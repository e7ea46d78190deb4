import { replyToField, sensitiveFields } from '../../../../src/domain/form/form-handling.ts'
import { aField, aForm } from './a-form.ts'

describe('the answers that are kept encrypted', () => {
  it('are those the form marks, and whole blocks in which one is marked', () => {
    const form = aForm(
      aField('text', 'name'),
      aField('ahv', 'ahv', { sensitive: true }),
      aField('repeat', 'children', {
        itemFields: [aField('text', 'first'), aField('textarea', 'health', { sensitive: true })],
      }),
      aField('repeat', 'dogs', { itemFields: [aField('text', 'chip')] }),
    )
    expect(sensitiveFields(form)).toEqual(['ahv', 'children'])
  })
})

describe('the address a sender is reached at', () => {
  it('is the first e-mail address that is asked for', () => {
    const form = aForm(aField('text', 'name'), aField('email', 'mail'), aField('email', 'other'))
    expect(replyToField(form)).toBe('mail')
  })

  it('is none where only others are asked for', () => {
    const form = aForm(aField('repeat', 'parents', { itemFields: [aField('email', 'mail')] }))
    expect(replyToField(form)).toBeUndefined()
  })
})
