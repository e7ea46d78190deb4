import fc from 'fast-check'

import {
  type Actor,
  type PendingChange,
  system,
  workflowStates,
} from '../../../../src/domain/editorial/change.ts'
import {
  changeAfterSave,
  type MoveRules,
  moveChange,
  openActions,
} from '../../../../src/domain/editorial/move-change.ts'
import {
  transitions,
  type WorkflowAction,
  workflowActions,
} from '../../../../src/domain/editorial/transitions.ts'

const now = new Date('2026-03-01T08:00:00Z')
const relaxed: MoveRules = { fourEyes: false, now }
const strict: MoveRules = { fourEyes: true, now }

const editor: Actor = { id: 1, isEditor: true, isPublisher: false }
const publisher: Actor = { id: 2, isEditor: true, isPublisher: true }
const outsider: Actor = { id: 3, isEditor: false, isPublisher: false }

const aChange = (change: Partial<PendingChange> = {}): PendingChange => ({
  state: 'draft',
  authors: [1],
  ...change,
})

const outcome = (...args: Parameters<typeof moveChange>): string => {
  const moved = moveChange(...args)
  return moved.kind === 'moved' ? moved.change.state : moved.code
}

describe('the way of a change', () => {
  it('leads from draft over review and approval to publication', () => {
    const steps = [
      ['request-review', editor],
      ['approve', publisher],
      ['publish', publisher],
    ] as const
    const end = steps.reduce((change, [action, actor]) => {
      const moved = moveChange(change, action, actor, strict)
      return moved.kind === 'moved' ? moved.change : change
    }, aChange())
    expect(end).toMatchObject({ state: 'published', authors: [] })
  })

  it('is open for each action from exactly the states the table names', () => {
    for (const action of workflowActions) {
      for (const state of workflowStates) {
        const isOpen = transitions[action].from.includes(state)
        expect(outcome(aChange({ state, authors: [] }), action, publisher, relaxed)).toBe(
          isOpen ? transitions[action].to : 'TRANSITION_NOT_POSSIBLE',
        )
      }
    }
  })

  it('is closed to people who neither edit nor publish', () => {
    for (const action of workflowActions) {
      for (const state of workflowStates) {
        expect(outcome(aChange({ state }), action, outsider, relaxed)).toBe('TRANSITION_FORBIDDEN')
      }
    }
  })

  it('lets editors ask, withdraw and reopen, and leaves the rest to those who publish', () => {
    const open = workflowStates.flatMap((state) => openActions(aChange({ state }), editor, relaxed))
    expect(new Set(open)).toEqual(new Set(['request-review', 'withdraw', 'reopen']))
  })

  it('notes who asked for the review and who approved', () => {
    const asked = moveChange(aChange(), 'request-review', editor, relaxed)
    const stamp = { by: 1, at: now.toISOString() }
    expect(asked).toMatchObject({ change: { requested: stamp } })
    const inReview = aChange({ state: 'in-review', requested: stamp })
    expect(moveChange(inReview, 'approve', publisher, relaxed)).toMatchObject({
      change: { requested: stamp, approved: { by: 2 } },
    })
  })
})

describe('four eyes', () => {
  it('let nobody approve or publish their own change', () => {
    const own = { authors: [1, 2] }
    expect(outcome(aChange({ ...own, state: 'in-review' }), 'approve', publisher, strict)).toBe(
      'OWN_CHANGE',
    )
    expect(outcome(aChange({ ...own, state: 'approved' }), 'publish', publisher, strict)).toBe(
      'OWN_CHANGE',
    )
  })

  it('let nothing be published that nobody approved', () => {
    expect(outcome(aChange(), 'publish', publisher, strict)).toBe('NOT_APPROVED')
    expect(outcome(aChange({ state: 'in-review' }), 'publish', publisher, strict)).toBe(
      'NOT_APPROVED',
    )
    expect(outcome(aChange({ state: 'approved' }), 'publish', publisher, strict)).toBe('published')
  })

  it('hinder nobody where they are switched off', () => {
    expect(outcome(aChange({ authors: [2] }), 'publish', publisher, relaxed)).toBe('published')
  })

  it('let what is wrong be taken away by whoever wrote it', () => {
    const own = aChange({ state: 'published', authors: [2] })
    expect(outcome(own, 'retire', publisher, strict)).toBe('retired')
  })

  it('do not bind the system', () => {
    expect(outcome(aChange(), 'publish', system, strict)).toBe('published')
  })
})

describe('saving', () => {
  it('brings an approved, a published and a retired document back to draft', () => {
    for (const state of ['approved', 'published', 'retired'] as const) {
      expect(changeAfterSave(aChange({ state }), 1).state).toBe('draft')
    }
  })

  it('leaves in review what is in review', () => {
    expect(changeAfterSave(aChange({ state: 'in-review' }), 2)).toMatchObject({
      state: 'in-review',
      authors: [1, 2],
    })
  })

  it('takes an approval back', () => {
    const approved = aChange({ state: 'approved', approved: { by: 2, at: now.toISOString() } })
    expect(changeAfterSave(approved, 1).approved).toBeUndefined()
  })
})

const anActor = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  isEditor: fc.boolean(),
  isPublisher: fc.boolean(),
})
const aStep = fc.record({
  action: fc.constantFrom<'save' | WorkflowAction>('save', ...workflowActions),
  actor: anActor,
})

interface Happened {
  action: 'save' | WorkflowAction
  actor: Actor & { id: number }
  before: PendingChange
  after: PendingChange
  /** Everybody who saved since the last publication, counted here and not by the rule. */
  savedBy: ReadonlySet<number>
}

type Step = Pick<Happened, 'action' | 'actor'>

/** What really happened of what people tried. */
const histories = (steps: readonly Step[], rules: MoveRules): Happened[] => {
  let change = aChange({ authors: [] })
  let savedBy = new Set<number>()
  return steps.flatMap(({ action, actor }): Happened[] => {
    const before = change
    if (action === 'save') {
      savedBy = new Set([...savedBy, actor.id])
      change = changeAfterSave(change, actor.id)
      return [{ action, actor, before, after: change, savedBy }]
    }
    const moved = moveChange(change, action, actor, rules)
    if (moved.kind === 'refused') return []
    change = moved.change
    const happened = { action, actor, before, after: change, savedBy }
    if (action === 'publish') savedBy = new Set()
    return [happened]
  })
}

describe('whatever people do in whatever order', () => {
  it('nothing becomes public but by an allowed publication', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), fc.boolean(), (steps, fourEyes) =>
        histories(steps, { fourEyes, now })
          .filter(({ after }) => after.state === 'published')
          .every(({ action, actor }) => action === 'publish' && actor.isPublisher),
      ),
      { numRuns: 2000 },
    )
  })

  it('under four eyes no publisher is an author of what they publish, and no author approved it', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 40 }), (steps) =>
        histories(steps, strict)
          .filter(({ action }) => action === 'publish')
          .every(
            ({ actor, before, savedBy }) =>
              !savedBy.has(actor.id) &&
              before.approved !== undefined &&
              !savedBy.has(before.approved.by ?? 0),
          ),
      ),
      { numRuns: 5000 },
    )
  })

  it('the buttons shown are exactly those that work', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workflowStates),
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
        anActor,
        fc.boolean(),
        (state, authors, actor, fourEyes) => {
          const rules = { fourEyes, now }
          const shown = openActions({ state, authors }, actor, rules)
          for (const action of workflowActions) {
            const { kind } = moveChange({ state, authors }, action, actor, rules)
            expect(shown.includes(action)).toBe(kind === 'moved')
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
