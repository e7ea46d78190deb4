import fc from 'fast-check'

import { areaChain } from '../../../../src/domain/jurisdiction/area-chain.ts'
import {
  connectingFacts,
  type Responsibility,
  responsibilityRoles,
} from '../../../../src/domain/responsibility/responsibility.ts'
import {
  responsible,
  type ResponsibilityData,
} from '../../../../src/domain/responsibility/responsible.ts'
import { thorough } from '../../thorough.ts'
import { aResponsibility, lucerne } from './rules.ts'

const date = '2026-06-15'
const day = fc.constantFrom('2026-06-14', '2026-06-15', '2026-06-16')
const bound = fc.option(day, { nil: undefined })
const places = ['root', 'kreis', 'land', 'lu', 'schweiz']
const common = {
  service: fc.constantFrom('hund', 'katze'),
  role: fc.constantFrom(...responsibilityRoles),
  connectBy: fc.constantFrom(...connectingFacts),
  validFrom: bound,
  validTo: bound,
}
const explicit = fc.record({
  ...common,
  jurisdiction: fc.constantFrom(...places),
  authority: fc.constantFrom('amt', 'other', 'kanton', 'nobody-knows'),
  priority: fc.integer({ min: 0, max: 2 }),
})
const template = fc.record({
  ...common,
  areaKind: fc.constantFrom('municipality', 'rav-region', 'canton', 'country'),
  authority: fc.option(fc.constantFrom('amt', 'other'), { nil: undefined }),
})
const anyRules = fc.record({
  responsibilities: fc.array(explicit, { maxLength: 8 }),
  templates: fc.array(template, { maxLength: 5 }),
})
const anyFact = fc.constantFrom(...connectingFacts)

const ask = (
  rules: Partial<ResponsibilityData>,
  connectBy: (typeof connectingFacts)[number] = 'residence',
) => responsible({ service: 'hund', place: 'root', date, connectBy }, { ...lucerne, ...rules })

const distanceOf = (area: string) =>
  areaChain('root', date, lucerne.jurisdictions).find((entry) => entry.area.identifier === area)
    ?.distance ?? Infinity

describe('who is responsible, whatever the rules', () => {
  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyFact,
        fc.integer(),
        ({ responsibilities, templates }, fact, seed) => {
          const turned = <T>(list: T[]) => [
            ...list.slice(Math.abs(seed) % (list.length + 1)),
            ...list.slice(0, Math.abs(seed) % (list.length + 1)),
          ]
          const reordered = {
            responsibilities: turned(responsibilities).toReversed(),
            templates: turned(templates),
            jurisdictions: lucerne.jurisdictions.toReversed(),
            authorities: lucerne.authorities.toReversed(),
          }
          expect(ask(reordered, fact)).toEqual(ask({ responsibilities, templates }, fact))
        },
      ),
      thorough,
    )
  })

  it('is explained by a rule that is there, valid on the day, about the service and the part', () => {
    fc.assert(
      fc.property(anyRules, anyFact, (rules, fact) =>
        ask(rules, fact).answers.every(
          ({ role, authority, because: { rule, source, authorities } }) =>
            (source === 'template'
              ? rules.templates.some((known) => known === rule)
              : rules.responsibilities.some((known) => known === rule)) &&
            rule.service === 'hund' &&
            rule.role === role &&
            [fact, 'anywhere'].includes(rule.connectBy) &&
            (rule.validFrom ?? date) <= date &&
            date <= (rule.validTo ?? date) &&
            authorities.includes(authority),
        ),
      ),
      thorough,
    )
  })

  it('has one answer or one finding for the competent part, and at most one for the others', () => {
    fc.assert(
      fc.property(anyRules, anyFact, (rules, fact) => {
        const { answers, findings } = ask(rules, fact)
        return responsibilityRoles.every((role) => {
          const count = [...answers, ...findings].filter((entry) => entry.role === role).length
          return role === 'competent' ? count === 1 : count <= 1
        })
      }),
      thorough,
    )
  })

  it('is the new rule where one is entered for a nearer area than all others have', () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.constantFrom(...places),
        ({ responsibilities, templates }, place) => {
          const added: Responsibility = aResponsibility({ jurisdiction: place, authority: 'amt' })
          const before = ask({ responsibilities, templates })
          const winner = before.answers.find(({ role }) => role === 'competent')
          fc.pre(winner !== undefined && winner.because.distance > distanceOf(place))
          const after = ask({ responsibilities: [...responsibilities, added], templates })
          expect(after.answers.find(({ role }) => role === 'competent')?.because.rule).toBe(added)
        },
      ),
      thorough,
    )
  })

  it('is the new rule where one is entered for an area that only a template speaks for', () => {
    fc.assert(
      fc.property(anyRules, ({ responsibilities, templates }) => {
        const winner = ask({ responsibilities, templates }).answers.find(
          ({ role }) => role === 'competent',
        )
        fc.pre(winner?.because.source === 'template')
        const added = aResponsibility({ jurisdiction: winner.because.area })
        const after = ask({ responsibilities: [added, ...responsibilities], templates })
        expect(after.answers.find(({ role }) => role === 'competent')?.because.rule).toBe(added)
      }),
      thorough,
    )
  })

  it('does not change where a rule is entered for a farther area', () => {
    fc.assert(
      fc.property(anyRules, explicit, ({ responsibilities, templates }, added) => {
        const before = ask({ responsibilities, templates })
        const winner = before.answers.find(({ role }) => role === added.role)
        fc.pre(winner !== undefined && winner.because.distance < distanceOf(added.jurisdiction))
        const after = ask({ responsibilities: [added, ...responsibilities], templates })
        expect(after.answers.find(({ role }) => role === added.role)).toEqual(winner)
      }),
      thorough,
    )
  })

  it('counts a rule on its first and last day, and not on the days beside them', () => {
    fc.assert(
      fc.property(explicit, bound, bound, (rule, validFrom, validTo) => {
        const only = { ...rule, service: 'hund', authority: 'amt', validFrom, validTo }
        const { answers } = ask({ responsibilities: [only], templates: [] }, only.connectBy)
        const counts = (validFrom ?? date) <= date && date <= (validTo ?? date)
        return answers.length === (counts ? 1 : 0)
      }),
      thorough,
    )
  })
})
