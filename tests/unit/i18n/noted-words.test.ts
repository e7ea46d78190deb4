import { notedWords } from '../../../src/i18n/noted-words.ts'

const names = {
  registers: new Map([['dog-register', 'Hunderegister']]),
  questions: new Map([
    ['firstName', 'Vorname'],
    ['dateOfBirth', 'Geburtsdatum'],
  ]),
}

const told = (noted: string) => notedWords(noted, 'de', names)

describe('what a step noted of a case', () => {
  it('calls a register by its name, and says in words what it did', () => {
    expect(told('dog-register: paused')).toBe('Hunderegister: pausiert')
    expect(told('dog-register: rejected')).toBe('Hunderegister: abgelehnt')
    expect(told('dog-register: REGISTRY_UNAVAILABLE')).toMatch(/^Hunderegister: Das Register antw/)
    expect(told('Melderegister: paused')).toBe('Melderegister: pausiert')
  })

  it('calls questions that a register answers otherwise as the form asks them', () => {
    expect(told('firstName, dateOfBirth')).toBe('Weicht vom Register ab: Vorname, Geburtsdatum')
    expect(told('firstName')).toBe('Weicht vom Register ab: Vorname')
    expect(told('firstName, shoeSize')).toBe('firstName, shoeSize')
  })

  it('is German where the step noted an English sentence', () => {
    expect(told('There is no second person to ask.')).toContain('keine zweite Person')
    expect(told('There is no time to come.')).toContain('kein Termin')
  })
})
