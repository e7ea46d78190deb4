import type { Field } from 'payload'

import type { AdminText } from '../../../src/i18n/locales.ts'
import { withFieldTexts } from '../../../src/i18n/with-field-texts.ts'

const inAll = (text: string): AdminText => ({ de: text, fr: text, it: text, en: text })

const title: Field = { name: 'title', type: 'text' }

describe('the texts of a field', () => {
  it('are its label and its help', () => {
    const own = { title: { label: inAll('Titel'), help: inAll('Kurz und klar.') } }
    expect(withFieldTexts([title], own)).toEqual([
      {
        name: 'title',
        type: 'text',
        label: inAll('Titel'),
        admin: { description: inAll('Kurz und klar.') },
      },
    ])
  })

  it('leave the rest of its admin settings as they are', () => {
    const sidebar: Field = { ...title, admin: { position: 'sidebar' } }
    const own = { title: { label: inAll('Titel'), help: inAll('Kurz.') } }
    expect(withFieldTexts([sidebar], own)).toMatchObject([
      { admin: { position: 'sidebar', description: inAll('Kurz.') } },
    ])
  })

  it('are a label alone where there is no help', () => {
    const [labelled] = withFieldTexts([title], { title: { label: inAll('Titel') } })
    expect(labelled).not.toHaveProperty('admin')
  })

  it('name the options of a choice', () => {
    const level: Field = { name: 'level', type: 'select', options: ['kanton', 'gemeinde'] }
    const options = { gemeinde: inAll('Gemeinde'), kanton: inAll('Kanton') }
    expect(withFieldTexts([level], { level: { label: inAll('Ebene'), options } })).toMatchObject([
      {
        options: [
          { value: 'kanton', label: inAll('Kanton') },
          { value: 'gemeinde', label: inAll('Gemeinde') },
        ],
      },
    ])
  })

  it('name options that had a name already', () => {
    const options = [{ value: 'kanton', label: 'canton' }]
    const level: Field = { name: 'level', type: 'radio', options }
    const own = { level: { label: inAll('Ebene'), options: { kanton: inAll('Kanton') } } }
    expect(withFieldTexts([level], own)).toMatchObject([
      { options: [{ value: 'kanton', label: inAll('Kanton') }] },
    ])
  })

  it('name one row and all rows of an array', () => {
    const steps: Field = { name: 'steps', type: 'array', fields: [] }
    const own = { steps: { label: inAll('Schritte'), singular: inAll('Schritt') } }
    expect(withFieldTexts([steps], own)).toMatchObject([
      { labels: { singular: inAll('Schritt'), plural: inAll('Schritte') } },
    ])
  })

  it('do not change the fields they are put on', () => {
    withFieldTexts([title], { title: { label: inAll('Titel') } })
    expect(title).toEqual({ name: 'title', type: 'text' })
  })
})

describe('the path of a field', () => {
  const own = {
    steps: { label: inAll('Schritte') },
    'steps.title': { label: inAll('Titel des Schritts') },
    title: { label: inAll('Titel') },
  }

  it('names the fields around it', () => {
    const steps: Field = { name: 'steps', type: 'array', fields: [title] }
    expect(withFieldTexts([steps], own)).toMatchObject([
      { label: inAll('Schritte'), fields: [{ label: inAll('Titel des Schritts') }] },
    ])
  })

  it('does not name what only arranges fields: a row, a tab', () => {
    const row: Field = { type: 'row', fields: [title] }
    const tabs: Field = { type: 'tabs', tabs: [{ label: 'Allgemein', fields: [row] }] }
    expect(withFieldTexts([tabs], own)).toMatchObject([
      {
        tabs: [{ label: 'Allgemein', fields: [{ fields: [{ label: inAll('Titel') }] }] }],
      },
    ])
  })

  it('goes on inside what only arranges the fields of a group', () => {
    const row: Field = { type: 'row', fields: [title] }
    const steps: Field = { name: 'steps', type: 'group', fields: [row] }
    expect(withFieldTexts([steps], own)).toMatchObject([
      { fields: [{ fields: [{ label: inAll('Titel des Schritts') }] }] },
    ])
  })
})

describe('the shared texts', () => {
  const group: Field = {
    name: 'additions',
    type: 'group',
    fields: [{ name: 'conditions', type: 'array', fields: [title] }],
  }
  const own = { additions: { label: inAll('Ergänzungen') } }
  const labelOfTitle = (shared: Record<string, { label: AdminText }>) =>
    withFieldTexts([group], own, { conditions: { label: inAll('Bedingungen') }, ...shared })

  it('are found by the end of a path', () => {
    const shared = { 'conditions.title': { label: inAll('Bedingung') } }
    expect(labelOfTitle(shared)).toMatchObject([
      {
        fields: [{ label: inAll('Bedingungen'), fields: [{ label: inAll('Bedingung') }] }],
      },
    ])
  })

  it('are taken from the longest end of the path that has one', () => {
    const shared = {
      title: { label: inAll('Titel') },
      'conditions.title': { label: inAll('Bedingung') },
    }
    expect(labelOfTitle(shared)).toMatchObject([
      { fields: [{ fields: [{ label: inAll('Bedingung') }] }] },
    ])
  })

  it('give way to the texts of the collection', () => {
    const shared = { title: { label: inAll('Titel') } }
    expect(withFieldTexts([title], { title: { label: inAll('Name') } }, shared)).toMatchObject([
      { label: inAll('Name') },
    ])
  })

  it('alone are found by the end of a path', () => {
    const texts = { conditions: { label: inAll('Bedingungen') }, title: { label: inAll('Titel') } }
    expect(() => withFieldTexts([group], { ...own, ...texts })).toThrow(
      'No text for the field additions.conditions',
    )
  })
})

describe('a missing text', () => {
  it('is an error that names the path of the field', () => {
    const group: Field = { name: 'address', type: 'group', fields: [title] }
    expect(() => withFieldTexts([group], { address: { label: inAll('Adresse') } })).toThrow(
      'No text for the field address.title',
    )
  })

  it('is an error that names the option and the path of the field', () => {
    const level: Field = { name: 'level', type: 'select', options: ['bund', 'kanton'] }
    const text = { label: inAll('Ebene'), options: { kanton: inAll('Kanton') } }
    expect(() => withFieldTexts([level], { level: text })).toThrow(
      'No text for the option bund of the field level',
    )
  })
})
