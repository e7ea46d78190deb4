import { type StepDone, tellStep } from '../../../process/step-channel.ts'
import type { StepOutcome } from '../contract.ts'

/** Does a step, and tells how long it took. @param step its key */
export const measured = async (
  step: string,
  run: () => Promise<StepOutcome>,
): Promise<StepOutcome> => {
  const begun = performance.now()
  const tell = (outcome: StepDone['outcome']) => {
    tellStep({ step, outcome, seconds: (performance.now() - begun) / 1000 })
  }
  try {
    const outcome = await run()
    tell(outcome.kind)
    return outcome
  } catch (error) {
    tell('failed')
    throw error
  }
}
