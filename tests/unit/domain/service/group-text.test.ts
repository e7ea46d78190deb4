import { groupText, ownText } from '../../../../src/domain/service/group-text.ts'
import { aRichText, aVariant } from '../../../support/records.ts'

describe('what a group says to a reader', () => {
  it('is in her language, else in German', () => {
    expect(groupText({ de: aRichText('Hund'), fr: aRichText('Chien') }, { locale: 'fr' })).toBe(
      'Chien',
    )
    expect(groupText({ de: aRichText('Hund') }, { locale: 'fr' })).toBe('Hund')
  })

  it('has a line for each entry, without the keys of machines', () => {
    const conditions = [
      { key: 'a', title: { de: 'Wohnsitz' }, text: { de: 'In der Gemeinde' } },
      { key: 'b', title: { de: 'Alter' } },
    ]
    expect(groupText(conditions, { locale: 'de' })).toBe('Wohnsitz · In der Gemeinde\nAlter')
  })

  it('gives amounts in francs', () => {
    const fees = { rule: 'fees', fees: [{ key: 'a', kind: 'fixed', amountRappen: 12_050 }] }
    expect(groupText(fees, { locale: 'de' })).toBe('fees\nfixed · CHF 120.50')
  })

  it('gives durations in words of her language, and leaves a word that looks like one alone', () => {
    const time = { typical: 'P10D', deadlines: [{ key: 'a', duration: 'P1Y6M', from: 'ab P10D' }] }
    expect(groupText(time, { locale: 'de' })).toBe('10 Tage · 1 Jahr, 6 Monate · ab P10D')
    expect(groupText(time, { locale: 'fr' })).toBe(
      '10\u00a0jours · 1\u00a0an, 6\u00a0mois · ab P10D',
    )
    expect(groupText({ typical: 'PT1H30M', statutory: 'P1W' }, { locale: 'de-simple' })).toBe(
      '1 Stunde, 30 Minuten · 1 Woche',
    )
  })

  it('calls choices by their names, and texts of people by nothing but themselves', () => {
    const choices = new Map([['report', 'Melden']])
    const deadline = { kind: 'report', from: 'report' }
    expect(groupText(deadline, { locale: 'de', choices })).toBe('Melden · report')
  })

  it('calls documents by the name people use', () => {
    const names = new Map([['gemeinde-1103', 'Stadtverwaltung Sursee']])
    expect(groupText({ authority: 'gemeinde-1103' }, { locale: 'de', names })).toBe(
      'Stadtverwaltung Sursee',
    )
  })

  it('is nothing where nothing is written', () => {
    expect(groupText(undefined, { locale: 'de' })).toBe('')
    expect(groupText({}, { locale: 'de' })).toBe('')
  })
})

describe('what a variant says of a group', () => {
  it('is its own value where it overrides, and nothing where it only kept one', () => {
    const contact = { phone: '+41412288111' }
    expect(
      ownText(aVariant({ overrides: ['contact'], contact }), 'contact', { locale: 'de' }),
    ).toBe('+41412288111')
    expect(ownText(aVariant({ contact }), 'contact', { locale: 'de' })).toBe('')
  })

  it('is what it adds and leaves out of a list', () => {
    const variant = aVariant({
      additions: { conditions: [{ key: 'a', title: { de: 'Wohnsitz' } }] },
      exclusions: { conditions: ['alter'] },
    })
    expect(ownText(variant, 'conditions', { locale: 'de' })).toBe('+ Wohnsitz\n− alter')
  })
})
