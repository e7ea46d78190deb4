import { foundFactsOf } from '../../../../src/domain/submission/found-facts.ts'
import { workflowDefinition } from '../../../../src/domain/submission/workflow-definition.ts'

const label = { de: 'Stand' }

const definition = workflowDefinition.parse({
  initial: 'building',
  states: [
    { name: 'building', label, step: { key: 'registry-lookup', options: { registry: 'gwr' } } },
    {
      name: 'bring',
      label,
      step: {
        key: 'registry-push',
        options: {
          record: {
            egid: { var: 'found.building.egid', as: 'text' },
            rooms: [{ size: { var: 'found.building.dwelling.rooms' } }, 3],
            owner: { var: 'found.owner.name' },
            name: { var: 'answers.name' },
          },
        },
      },
    },
    { name: 'end', label, step: { key: 'close', options: {} } },
  ],
  transitions: [
    { from: 'building', to: 'bring', action: 'found' },
    { from: 'building', to: 'end', action: 'nothing' },
    {
      from: 'bring',
      to: 'end',
      action: 'done',
      guard: { '==': [{ var: 'found.building.egid' }, '1'] },
    },
  ],
})

describe('what a workflow takes from the record a register gives in a state', () => {
  it('is everything its steps and conditions name, however deep, each once', () => {
    expect(foundFactsOf(definition, 'building')).toEqual(['dwelling.rooms', 'egid'])
  })

  it('is nothing of another state, and nothing of what the sender answered', () => {
    expect(foundFactsOf(definition, 'owner')).toEqual(['name'])
    expect(foundFactsOf(definition, 'bring')).toEqual([])
  })
})
