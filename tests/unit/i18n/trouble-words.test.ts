import { troubleWords } from '../../../src/i18n/trouble-words.ts'

describe('what is broken', () => {
  it('is told in words: queues and mails by name, pauses by kind', () => {
    expect(troubleWords('given up', 'de')).toBe('aufgegeben')
    expect(troubleWords('submission-cases', 'fr')).toBe('Traitement des dossiers')
    expect(troubleWords('workflow hund-anmelden', 'de')).toBe('Ablauf hund-anmelden')
  })

  it('tells which form, in which state, and why its cases do not go on', () => {
    expect(troubleWords('hund-anmelden (lookup, REGISTRY_UNAVAILABLE)', 'de')).toBe(
      'hund-anmelden (lookup): Das Register antwortet zurzeit nicht. (REGISTRY_UNAVAILABLE)',
    )
  })

  it('keeps keys of the catalogue, also those that begin like a kind', () => {
    expect(troubleWords('gebaeuderegister', 'de')).toBe('gebaeuderegister')
    expect(troubleWords('form', 'de')).toBe('form')
    expect(troubleWords('', 'de')).toBe('')
  })
})
