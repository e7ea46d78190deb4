import { readdirSync } from 'node:fs'

import { checkDefinition } from '../../../../src/domain/submission/check-definition.ts'
import { findStep } from '../../../../src/plugins/submissions/steps/index.ts'
import { aStepContext } from '../../../support/step-context.ts'
import { aDecision, threeSteps } from '../../../support/submissions.ts'

const folders = readdirSync('src/plugins/submissions/steps', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('a step that ships', () => {
  it.each(folders)('%s is known by the name of its folder', (name) => {
    expect(findStep(name)?.key).toBe(name)
  })

  it.each(folders)('%s refuses an option it does not know', async (name) => {
    const step = findStep(name)
    expect(step?.options.safeParse({ unheardOf: true }).success).toBe(false)
    await expect(step?.run(aStepContext(), { unheardOf: true })).rejects.toThrow(
      /unheardOf|invalid_union/,
    )
  })

  it('leads somewhere in the workflows of the tests', () => {
    for (const definition of [aDecision(), aDecision(true), threeSteps()]) {
      expect(checkDefinition(definition, findStep)).toEqual([])
    }
  })
})
