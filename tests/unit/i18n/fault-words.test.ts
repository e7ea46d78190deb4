import { faultWords } from '../../../src/i18n/fault-words.ts'

describe('a fault', () => {
  it('is told in words, with what was noted in brackets', () => {
    expect(faultWords('REGISTRY_UNAVAILABLE: ECONNREFUSED', 'de')).toBe(
      'Das Register antwortet zurzeit nicht. (REGISTRY_UNAVAILABLE: ECONNREFUSED)',
    )
    expect(faultWords('Hunderegister: REGISTRY_REFUSED', 'fr')).toBe(
      'Hunderegister: Le registre n’accepte pas notre secret. (REGISTRY_REFUSED)',
    )
  })

  it('of a register that is paused, or gives no answer, is told without a code', () => {
    expect(faultWords('dog-register: paused', 'de')).toBe('dog-register: pausiert')
    expect(faultWords('Register der Hunde: paused', 'de')).toBe('Register der Hunde: pausiert')
    expect(faultWords('dog-register: wait', 'it')).toBe('dog-register: nessuna risposta')
  })

  it('that a register turned something down is told in words, with its reason as it is', () => {
    expect(faultWords('eumzug: rejected: unbekannte Person', 'de')).toBe(
      'eumzug: abgelehnt: unbekannte Person',
    )
    expect(faultWords('eumzug: accepted', 'fr')).toBe('eumzug: accepté')
  })

  it('that a step noted in English is told in the language of who reads it', () => {
    expect(faultWords('There is no second person to ask.', 'de')).toBe(
      'Es gibt keine zweite Person, die gefragt werden kann.',
    )
  })

  it('that has no words stays as it was noted', () => {
    expect(faultWords('TimeoutError', 'de')).toBe('TimeoutError')
    expect(faultWords('HTTP_STRANGE', 'de')).toBe('HTTP_STRANGE')
  })
})
