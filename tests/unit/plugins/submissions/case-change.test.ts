import { afterOutcome, unchanged } from '../../../../src/plugins/submissions/engine/case-change.ts'
import type { CaseRow } from '../../../../src/plugins/submissions/engine/read-case.ts'
import { findStep } from '../../../../src/plugins/submissions/steps/index.ts'
import { workflowDefinition } from '../../../../src/domain/submission/workflow-definition.ts'
import { state, way } from '../../../support/submissions.ts'

/** Two branches that lead to each other, and an end that no answer leads to; the checks let it through. */
const circle = workflowDefinition.parse({
  initial: 'one',
  states: [state('one', 'branch'), state('other', 'branch'), state('end', 'close')],
  transitions: [
    way('one', 'end', 'done', { var: 'answers.never' }),
    way('one', 'other'),
    way('other', 'one'),
  ],
})

const aCase = (visit: number): CaseRow => ({
  id: 1,
  number: '2026-000001',
  service: 'hund-anmelden',
  ech0070Id: null,
  formTitle: null,
  jurisdiction: null,
  channel: 'online',
  language: 'de',
  state: 'one',
  answers: {},
  sealedAnswers: null,
  turn: 0,
  visit,
  failures: 0,
  retentionDays: 30,
  withdrawnRetentionDays: null,
  enteredAt: new Date('2026-03-02T08:00:00Z'),
  memory: null,
  isPaused: false,
  workflowId: 1,
  definition: circle,
})

describe('a case whose workflow goes in a circle that nobody waits in', () => {
  const goOn = (visit: number) =>
    afterOutcome(
      unchanged(aCase(visit), { answers: {} }),
      { kind: 'done' },
      {
        findStep,
        now: () => new Date('2026-03-02T08:00:00Z'),
      },
    )

  it('goes on as often as a case may need, and no more: a person has to look', () => {
    expect(goOn(998).row).toMatchObject({ state: 'other', visit: 999 })
    expect(() => goOn(999)).toThrow(expect.objectContaining({ code: 'WORKFLOW_IN_CIRCLES' }))
  })
})
