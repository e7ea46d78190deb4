import { competenceOf } from '../../../../src/domain/publication/competence-of.ts'
import type { ResponsibilityData } from '../../../../src/domain/responsibility/responsible.ts'
import { aGoodAuthority, anArea, today } from './records.ts'

const municipality = (bfsNumber: number) =>
  anArea({ identifier: `gemeinde-${String(bfsNumber)}`, bfsNumber, parent: 'kanton-lu' })

const data: ResponsibilityData = {
  jurisdictions: [
    anArea({ identifier: 'kanton-lu', kind: 'canton' }),
    municipality(1103),
    municipality(1061),
    { ...municipality(1057), validTo: '2024-12-31' },
  ],
  authorities: [
    aGoodAuthority(),
    aGoodAuthority({ identifier: 'kanton', kind: 'kanton', jurisdiction: 'kanton-lu' }),
  ],
  responsibilities: [],
  templates: [],
}

const rule = {
  service: 'hund-anmelden',
  role: 'competent',
  connectBy: 'residence',
  authority: 'sursee',
  priority: 0,
} as const

it('without a rule nobody is competent, in no municipality of the day', () => {
  expect(competenceOf('hund-anmelden', today, data)).toEqual({ authorities: [], gaps: 2 })
})

it('a rule for the canton answers for all its municipalities', () => {
  const responsibilities = [{ ...rule, jurisdiction: 'kanton-lu', authority: 'kanton' }]
  expect(competenceOf('hund-anmelden', today, { ...data, responsibilities })).toEqual({
    authorities: ['kanton'],
    gaps: 0,
  })
})

it('a rule for one municipality leaves a gap in the other', () => {
  const responsibilities = [{ ...rule, jurisdiction: 'gemeinde-1103' }]
  expect(competenceOf('hund-anmelden', today, { ...data, responsibilities })).toEqual({
    authorities: ['sursee'],
    gaps: 1,
  })
})

it('a rule for an area without municipalities counts too', () => {
  const jurisdictions = [anArea({ identifier: 'region', kind: 'service-area' })]
  const responsibilities = [{ ...rule, jurisdiction: 'region' }]
  expect(
    competenceOf('hund-anmelden', today, { ...data, jurisdictions, responsibilities }).authorities,
  ).toEqual(['sursee'])
})

it('rules of other services and of other parts say nothing', () => {
  const responsibilities = [
    { ...rule, service: 'hundesteuer-bezahlen', jurisdiction: 'kanton-lu' },
    { ...rule, role: 'contact' as const, jurisdiction: 'kanton-lu' },
  ]
  expect(competenceOf('hund-anmelden', today, { ...data, responsibilities })).toEqual({
    authorities: [],
    gaps: 2,
  })
})
