import {
  type Question,
  responsible,
  type ResponsibilityData,
} from '../../../../src/domain/responsibility/responsible.ts'
import { aResponsibility, aTemplate, anAuthority, lucerne } from './rules.ts'

const ask = (rules: Partial<ResponsibilityData>, question: Partial<Question> = {}) =>
  responsible(
    { service: 'hund', place: 'root', date: '2026-01-01', ...question },
    { ...lucerne, ...rules },
  )
const competent = (rules: Partial<ResponsibilityData>, question: Partial<Question> = {}) =>
  ask(rules, question).answers.find(({ role }) => role === 'competent')?.authority
const findings = (rules: Partial<ResponsibilityData>, question: Partial<Question> = {}) =>
  ask(rules, question).findings.map(({ kind, role }) => `${kind} ${role}`)

describe('who is responsible', () => {
  it('is the authority of the municipality where the template says so', () => {
    const templates = [aTemplate()]
    expect(ask({ templates })).toEqual({
      place: 'root',
      connectBy: 'residence',
      answers: [
        {
          role: 'competent',
          authority: 'gemeinde-root',
          because: {
            source: 'template',
            rule: templates[0],
            area: 'root',
            distance: 0,
            authorities: ['gemeinde-root'],
          },
        },
      ],
      findings: [],
    })
  })

  it('is the authority of the circle where the template is about circles of this kind', () => {
    expect(competent({ templates: [aTemplate({ areaKind: 'rav-region' })] })).toBe('rav')
  })

  it('is the authority a template names', () => {
    expect(competent({ templates: [aTemplate({ authority: 'amt' })] })).toBe('amt')
  })

  it('is what was entered for the area, not its template', () => {
    expect(competent({ responsibilities: [aResponsibility()], templates: [aTemplate()] })).toBe(
      'amt',
    )
  })

  it('is decided by the nearer area, even by a template against something entered', () => {
    const canton = aResponsibility({ jurisdiction: 'lu' })
    expect(competent({ responsibilities: [canton], templates: [aTemplate()] })).toBe(
      'gemeinde-root',
    )
  })

  it('falls through to the canton where nothing nearer is said', () => {
    expect(competent({ responsibilities: [aResponsibility({ jurisdiction: 'lu' })] })).toBe('amt')
  })

  it('is decided by the priority between equals', () => {
    const responsibilities = [
      aResponsibility({ priority: 1 }),
      aResponsibility({ authority: 'other', priority: 2 }),
    ]
    expect(competent({ responsibilities })).toBe('other')
  })

  it('is decided by the connecting fact that was asked for, before one that fits always', () => {
    const responsibilities = [
      aResponsibility({ authority: 'other', connectBy: 'anywhere', priority: 9 }),
      aResponsibility({ connectBy: 'event-place' }),
    ]
    expect(competent({ responsibilities }, { connectBy: 'event-place' })).toBe('amt')
    expect(competent({ responsibilities }, { connectBy: 'residence' })).toBe('other')
  })

  it('is asked by the connecting fact of the template where none is named', () => {
    const responsibilities = [aResponsibility({ connectBy: 'residence' })]
    const templates = [aTemplate({ connectBy: 'event-place' })]
    expect(ask({ responsibilities, templates }).connectBy).toBe('event-place')
    expect(competent({ responsibilities, templates })).toBe('gemeinde-root')
  })

  it('says nothing about another service', () => {
    expect(findings({ responsibilities: [aResponsibility({ service: 'katze' })] })).toEqual([
      'gap competent',
    ])
  })

  it('names who else acts, each with a rule of its own', () => {
    const responsibilities = [
      aResponsibility(),
      aResponsibility({ role: 'appeal', jurisdiction: 'lu', authority: 'kanton' }),
    ]
    expect(
      ask({ responsibilities }).answers.map(({ role, authority }) => [role, authority]),
    ).toEqual([
      ['competent', 'amt'],
      ['appeal', 'kanton'],
    ])
  })
})

describe('no answer about who is responsible', () => {
  it('is a gap where there is no rule', () => {
    expect(findings({})).toEqual(['gap competent'])
  })

  it('is an overlap where two equal rules name two authorities', () => {
    const responsibilities = [aResponsibility(), aResponsibility({ authority: 'other' })]
    expect(findings({ responsibilities })).toEqual(['overlap competent'])
    expect(competent({ responsibilities })).toBeUndefined()
  })

  it('is none where two equal rules name the same authority', () => {
    const responsibilities = [aResponsibility(), aResponsibility({ legalBasis: 'srl-1' })]
    expect(findings({ responsibilities })).toEqual([])
    expect(competent({ responsibilities })).toBe('amt')
  })

  it('is told where the rule is about an area whose authority is not known, and not filled from farther away', () => {
    const authorities = lucerne.authorities.filter(({ jurisdiction }) => jurisdiction !== 'root')
    const responsibilities = [aResponsibility({ jurisdiction: 'lu' })]
    expect(findings({ authorities, responsibilities, templates: [aTemplate()] })).toEqual([
      'authority-unknown competent',
    ])
  })

  it('is an overlap where the area has two authorities of the same standing', () => {
    const authorities = [...lucerne.authorities, anAuthority('twin', { jurisdiction: 'root' })]
    expect(findings({ authorities, templates: [aTemplate()] })).toEqual(['overlap competent'])
  })

  it('is told where the place is not known', () => {
    expect(findings({ templates: [aTemplate()] }, { place: 'nowhere' })).toEqual([
      'place-unknown competent',
    ])
  })

  it('asks for a choice where the place was divided', () => {
    const jurisdictions = lucerne.jurisdictions.map((area) =>
      area.identifier === 'honau' ? { ...area, successors: ['root', 'land'] } : area,
    )
    expect(ask({ jurisdictions }, { place: 'honau' }).findings).toEqual([
      { kind: 'place-divided', role: 'competent', claims: [], places: ['land', 'root'] },
    ])
  })
})

describe('the authority of an area', () => {
  it('is the administration, not one of its offices', () => {
    const office = anAuthority('betreibungsamt', { jurisdiction: 'root', parent: 'gemeinde-root' })
    const authorities = [office, ...lucerne.authorities]
    expect(competent({ authorities, templates: [aTemplate()] })).toBe('gemeinde-root')
  })

  it('is one of the area’s own level, where others have their seat there', () => {
    const union = anAuthority('verband', { jurisdiction: 'root', kind: 'gemeindeverband' })
    expect(
      competent({ authorities: [union, ...lucerne.authorities], templates: [aTemplate()] }),
    ).toBe('gemeinde-root')
  })

  it('is its successor from the day after its end, and the rule says so', () => {
    const authorities = [
      ...lucerne.authorities.filter(({ identifier }) => identifier !== 'amt'),
      anAuthority('amt', { validTo: '2025-12-31', successor: 'neu' }),
      anAuthority('neu', { validFrom: '2026-01-01' }),
    ]
    const responsibilities = [aResponsibility()]
    expect(competent({ authorities, responsibilities }, { date: '2025-12-31' })).toBe('amt')
    expect(ask({ authorities, responsibilities }).answers).toMatchObject([
      { authority: 'neu', because: { tookOverFrom: 'amt' } },
    ])
  })

  it('is not known where it ended and nobody took over', () => {
    const authorities = [anAuthority('amt', { validTo: '2025-12-31', successor: 'amt' })]
    expect(findings({ authorities, responsibilities: [aResponsibility()] })).toEqual([
      'authority-unknown competent',
    ])
  })
})

describe('a municipality that is no more', () => {
  const rules = {
    responsibilities: [aResponsibility({ jurisdiction: 'honau', authority: 'other' })],
    templates: [aTemplate()],
  }

  it('has its own authority on its last day', () => {
    expect(competent(rules, { place: 'honau', date: '2024-12-31' })).toBe('other')
  })

  it('has that of its successor the day after', () => {
    const answer = ask(rules, { place: 'honau', date: '2025-01-01' })
    expect(answer).toMatchObject({ place: 'root', answers: [{ authority: 'gemeinde-root' }] })
  })
})
