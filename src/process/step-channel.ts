import { channel } from 'node:diagnostics_channel'

/** A step of a case that was done, for whoever measures in this process. */
export interface StepDone {
  /** Key of the step. */
  step: string
  outcome: 'done' | 'failed' | 'reject' | 'wait'
  seconds: number
}

const steps = channel('schaltwerk:case-step')

/** Tells that a step was done; nobody needs to listen. */
export const tellStep = (done: StepDone): void => {
  steps.publish(done)
}

/** Hears of every step that this process does, until it ends. */
export const hearSteps = (hear: (done: StepDone) => void): void => {
  steps.subscribe((done) => {
    hear(done as StepDone)
  })
}
