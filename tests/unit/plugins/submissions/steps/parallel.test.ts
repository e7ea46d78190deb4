import type { StepOutcome } from '../../../../../src/plugins/submissions/contract.ts'
import { findStep } from '../../../../../src/plugins/submissions/steps/index.ts'
import { checkDefinition } from '../../../../../src/domain/submission/check-definition.ts'
import { aStepContext } from '../../../../support/step-context.ts'
import { state, text, way } from '../../../../support/submissions.ts'

const told = { subject: text('Betreff'), text: text('Text') }
const branch = (name: string, ...steps: { key: string; options?: object }[]) => ({
  name,
  label: text(name),
  steps,
})
const decision = { key: 'decision' }
const message = { key: 'message', options: told }
const pause = { key: 'wait-until', options: { workingDays: 5 } }

const run = (options: object, memory: unknown = []): Promise<StepOutcome> => {
  const step = findStep('parallel')
  if (!step) throw new Error('There is no such step.')
  return step.run(aStepContext({ idempotencyKey: '2026-000001/both/1', memory }), options)
}

const approved = (name: string, by = 1) => ({ branch: name, entry: { by, action: 'approved' } })
const refused = (name: string) => ({ branch: name, entry: { by: 1, action: 'refused' } })

describe('branches that go on side by side', () => {
  const both = { branches: [branch('a', message, decision), branch('b', pause)] }

  it('each do what they can, and wait for what comes first', async () => {
    const outcome = await run(both)
    expect(outcome).toMatchObject({ kind: 'wait', until: new Date('2026-03-09T23:00:00Z') })
    expect(outcome.kind === 'wait' && outcome.remember).toEqual([
      { branch: 'a', step: 0, done: 'done' },
    ])
    expect(outcome.and).toMatchObject([{ mail: told }, {}, {}])
  })

  it('do not do again what they did', async () => {
    const outcome = await run(both, [{ branch: 'a', step: 0, done: 'done' }])
    expect(outcome.and?.some((effect) => effect.mail)).toBe(false)
  })

  it('that all have to end well join when the last one has, and fail with the first that does not', async () => {
    const offices = { branches: [branch('a', decision), branch('b', decision)] }
    expect(await run(offices, [approved('a')])).toMatchObject({ kind: 'wait' })
    expect(await run(offices, [approved('a'), approved('b')])).toMatchObject({ action: 'done' })
    expect(await run(offices, [refused('b')])).toMatchObject({ kind: 'done', action: 'failed' })
  })

  it('of which one has to end well join with it, and fail when none can any more', async () => {
    const offices = { join: 'any', branches: [branch('a', decision), branch('b', decision)] }
    expect(await run(offices, [approved('b')])).toMatchObject({ action: 'done' })
    expect(await run(offices, [refused('b')])).toMatchObject({ kind: 'wait' })
    expect(await run(offices, [refused('b'), refused('a')])).toMatchObject({ action: 'failed' })
  })

  it('do not take the say in one for that in the other', async () => {
    const offices = {
      branches: [
        branch('a', { key: 'decision', options: { fourEyes: true } }),
        branch('b', decision),
      ],
    }
    expect(await run(offices, [approved('b', 1), approved('b', 2)])).toMatchObject({ kind: 'wait' })
    const all = [approved('a', 1), approved('a', 2), approved('b', 1)]
    expect(await run(offices, all)).toMatchObject({ kind: 'done', action: 'done' })
  })

  it('name every option that is wrong, in the definition too', () => {
    const wrong = {
      branches: [
        branch('a', { key: 'wait-until', options: { workingDays: 0 } }),
        branch('a', { key: 'close' }, { key: 'unheard-of' }),
      ],
    }
    const definition = {
      initial: 'both',
      states: [state('both', 'parallel', wrong), state('end', 'close')],
      transitions: [way('both', 'end'), way('both', 'end', 'failed')],
    }
    expect(checkDefinition(definition, findStep).map(({ path }) => path)).toEqual([
      '/states/0/step/options/branches/0/steps/0/options/workingDays',
      '/states/0/step/options/branches/1/name',
      '/states/0/step/options/branches/1/steps/0/key',
      '/states/0/step/options/branches/1/steps/1/key',
    ])
  })
})
