import { z } from 'zod'

import { faultText } from '../../../../src/admin/workflow-editor/fault-text.ts'
import { settingsOf } from '../../../../src/admin/workflow-editor/settings-of.ts'
import { checkDefinition } from '../../../../src/domain/submission/check-definition.ts'
import { toDraft } from '../../../../src/domain/submission/definition-draft.ts'
import { adminLanguages, type AdminLanguage } from '../../../../src/i18n/locales.ts'
import { findStep, stepKeys } from '../../../../src/plugins/submissions/steps/index.ts'

const steps = stepKeys.flatMap((key) => {
  const step = findStep(key)
  const options = step && z.toJSONSchema(step.options, { io: 'input', unrepresentable: 'any' })
  return step && options ? [{ key, waits: step.waits, texts: step.texts, options }] : []
})

/** What is said of a step with such options. */
const said = (key: string, options: object, language: AdminLanguage = 'de'): string[] => {
  const definition = {
    initial: 'a',
    states: [{ name: 'a', label: { de: 'A' }, step: { key, options } }],
    transitions: [],
  }
  const draft = toDraft(definition)
  return checkDefinition(definition, findStep).map((fault) =>
    faultText(fault, { draft, steps, language }),
  )
}

const party = { name: 'Seldorf', street: 'Gasse', postalCode: '6003', place: 'Seldorf' }
const words = { de: 'Gebühr' }
const bill = { by: 'qr-bill', amountRappen: 4000, subject: words, text: words }

describe('what the editor says of an option that is not right', () => {
  it('names the option, what is wrong, and what belongs there', () => {
    expect(said('wait-until', {})).toEqual([
      'Frist in Arbeitstagen – fehlt. So lange wird gewartet. Wochenenden und Feiertage des Kantons zählen nicht.',
    ])
    expect(said('wait-until', { workingDays: 5000 })[0]).toContain('darf höchstens 1000 sein.')
    expect(said('wait-until', { workingDays: 0 })[0]).toContain('muss mindestens 1 sein.')
    expect(said('wait-until', { workingDays: 'bald' })[0]).toContain('passt so nicht.')
  })

  it('says what makes an account right', () => {
    const creditor = { ...party, iban: 'CH00 0000' }
    expect(said('fee-and-payment', { ...bill, creditor })).toEqual([
      'IBAN – passt so nicht. Konto in der Schweiz oder in Liechtenstein, mit gültiger Prüfziffer.',
    ])
  })

  it('says that nobody chose yet how a fee is paid', () => {
    expect(said('fee-and-payment', {})[0]).toMatch(/^Zahlungsart – ist keine der möglichen/)
  })

  it('names a text that nobody has written by its option', () => {
    expect(said('message', { subject: { de: '' }, text: words })[0]).toMatch(/^Betreff – fehlt\./)
  })

  it('names what stands in a list by its list', () => {
    const documents = [{ name: 'vertrag', label: words }, { label: words }]
    const options = { subject: words, text: words, workingDays: 5, documents }
    expect(said('request-documents', options)[0]).toMatch(/^Kurzname – fehlt\./)
  })

  it('calls a way that a step never takes by the words of its state and of the way', () => {
    const definition = {
      initial: 'a',
      states: [
        { name: 'a', label: { de: 'Prüfung' }, step: { key: 'branch', options: {} } },
        { name: 'b', label: { de: 'Ende' }, step: { key: 'close', options: {} } },
      ],
      transitions: [
        { from: 'a', to: 'b', action: 'done' },
        { from: 'a', to: 'b', action: 'approved' },
      ],
    }
    const draft = toDraft(definition)
    const texts = checkDefinition(definition, findStep).map((fault) =>
      faultText(fault, { draft, steps, language: 'de' }),
    )
    expect(texts).toContain('Dieser Schritt endet nie so: Prüfung: Zustimmung.')
  })

  it.each(adminLanguages)('says it without a word of the checks themselves: %s', (language) => {
    const all = stepKeys.flatMap((key) => said(key, { unheardOf: 1 }, language))
    expect(all.length).toBeGreaterThan(stepKeys.length)
    expect(all.filter((text) => /Invalid|Unrecognized|Too |expected|undefined/.test(text))).toEqual(
      [],
    )
  })
})

describe('what is set of a step, beside the graph', () => {
  it('is told by the names of options and values', () => {
    const options = { registry: 'hunde', until: 'accepted', values: { a: 1, b: 2 } }
    expect(settingsOf(steps, { key: 'registry-push', options }, 'de')).toEqual([
      { label: 'Register', value: 'hunde' },
      { label: 'Weiter, sobald', value: 'angenommen' },
      { label: 'Was gemeldet wird', value: '2 Einträge' },
    ])
    expect(settingsOf(steps, { key: 'decision', options: { fourEyes: true } }, 'fr')).toEqual([
      { label: 'Deux personnes doivent décider de la même façon', value: 'oui' },
    ])
  })
})
