import { readdirSync, readFileSync } from 'node:fs'

import { guard, holds } from '../../../../src/domain/submission/guard.ts'
import { formLogicOf, guardOf } from '../../../../src/domain/submission/guard-rows.ts'
import { guardWords } from '../../../../src/admin/workflow-editor/guard-words.ts'

const facts = [
  {
    name: 'answers.level',
    type: 'select' as const,
    label: 'Stufe',
    options: [
      { value: 'move', label: 'Zuzug während des Jahres' },
      { value: 'start', label: 'Eintritt' },
    ],
  },
  { name: 'answers.outsideZone', type: 'boolean' as const, label: 'Ausserhalb?', options: [] },
  { name: 'answers.born', type: 'text' as const, label: 'Geburtsdatum', options: [] },
]

const told = (one: unknown) => guardWords(one, { facts, language: 'de' })

const folder = 'src/seed/data/workflows'

const guardsOf = (file: string): unknown[] => {
  const { definition } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
    definition: { transitions: { guard?: unknown }[] }
  }
  return definition.transitions.flatMap((way) => (way.guard === undefined ? [] : [way.guard]))
}

describe('a condition in rows', () => {
  it('is written as workflows read it, and holds or not as the rows say', () => {
    const written = guardOf({
      and: [{ '!==': [{ var: 'answers.born' }, null] }, { '===': [{ var: 'answers.level' }, 'a'] }],
    })
    const parsed = guard.parse(written)
    expect(holds(parsed, { answers: { born: '2020-01-01', level: 'a' } })).toBe(true)
    expect(holds(parsed, { answers: { born: '2020-01-01', level: 'b' } })).toBe(false)
    expect(holds(parsed, { answers: { level: 'a' } })).toBe(false)
    expect(guardOf(formLogicOf(written))).toEqual(written)
  })
})

describe('the condition of a way', () => {
  it('is told in the words of the form', () => {
    expect(told({ '==': [{ var: 'answers.level' }, 'move'] })).toBe(
      '«Stufe» ist «Zuzug während des Jahres»',
    )
    expect(
      told({
        and: [
          { '==': [{ var: 'answers.outsideZone' }, true] },
          {
            or: [
              { in: [{ var: 'answers.level' }, ['move', 'start']] },
              { '!=': [{ var: 'answers.born' }, null] },
            ],
          },
        ],
      }),
    ).toBe(
      '«Ausserhalb?» ist Ja und («Stufe» ist eine von «Zuzug während des Jahres», «Eintritt» oder «Geburtsdatum» ist beantwortet)',
    )
  })

  it('keeps the name of what no form asks, and is nothing where rows cannot say it', () => {
    expect(told({ '==': [{ var: 'channel' }, 'post'] })).toBe('channel ist post')
    expect(told({ '>': [{ '+': [{ var: 'answers.dogs' }, 1] }, 3] })).toBeUndefined()
  })

  it('can be told in every workflow of the demo', () => {
    const guards = readdirSync(folder).flatMap(guardsOf)
    expect(guards.length).toBeGreaterThan(5)
    expect(guards.filter((one) => told(one) === undefined)).toEqual([])
  })
})
