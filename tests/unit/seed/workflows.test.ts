import { checkDefinition } from '../../../src/domain/submission/check-definition.ts'
import { findStep } from '../../../src/plugins/submissions/steps/index.ts'
import { SeedReader } from '../../../src/seed/read.ts'
import { readSources } from '../../../src/seed/sources.ts'

const { forms, workflows } = readSources(new SeedReader())
const keys = workflows.map(({ value: { key } }) => key)

describe('the workflows of the demo data', () => {
  it.each(workflows.map(({ value }) => [value.key, value.definition]))(
    '%s brings every case to an end',
    (_, definition) => {
      expect(checkDefinition(definition, findStep)).toEqual([])
    },
  )

  it('handle what comes in by each of the twelve forms', () => {
    expect(forms).toHaveLength(12)
    const unhandled = forms.filter(({ value }) => !keys.includes(value.workflow))
    expect(unhandled.map(({ value }) => value.slug)).toEqual([])
  })

  it('let people wait for a decision in no state without a time limit, except after they were told of the delay', () => {
    const open = workflows.flatMap(({ value: { key, definition } }) =>
      definition.states
        .filter(({ step, deadline }) => step.key === 'decision' && deadline === undefined)
        .filter(({ name }) => !name.endsWith('-late'))
        .map(({ name }) => `${key}/${name}`),
    )
    expect(open).toEqual([])
  })
})
