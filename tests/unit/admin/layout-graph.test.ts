import { box, layoutGraph } from '../../../src/admin/workflow-editor/layout-graph.ts'
import { toDraft } from '../../../src/domain/submission/definition-draft.ts'
import { aDecision } from '../../support/submissions.ts'

const laidOut = (definition: unknown) => {
  const draft = toDraft(definition)
  if (!draft) throw new Error('This is no workflow.')
  return layoutGraph(draft)
}

describe('the graph of a workflow', () => {
  it('draws every state and every way, no box over another', () => {
    const { states, ways, width, height } = laidOut(aDecision())
    expect(states).toHaveLength(5)
    expect(ways).toHaveLength(4)
    for (const one of states) {
      expect(one.x).toBeLessThanOrEqual(width)
      expect(one.y).toBeLessThanOrEqual(height)
      for (const other of states) {
        const isApart =
          Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height
        expect(one === other || isApart).toBe(true)
      }
    }
  })

  it('leaves out ways to states that do not exist, and bears circles and ways to itself', () => {
    const way = (from: string, to: string) => ({ from, to, action: 'done' })
    const state = (name: string) => ({ name, label: {}, step: { key: 'branch', options: {} } })
    const { ways } = laidOut({
      initial: 'a',
      states: [state('a'), state('b')],
      transitions: [way('a', 'b'), way('b', 'a'), way('a', 'a'), way('a', 'nowhere')],
    })
    expect(ways.map(({ at }) => at)).toEqual([0, 1, 2])
  })
})
