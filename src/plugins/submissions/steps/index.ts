import type { Step } from '../contract.ts'
import { branch } from './branch/index.ts'
import { close } from './close/index.ts'
import { decision } from './decision/index.ts'
import { message } from './message/index.ts'
import { sendReceipt } from './send-receipt/index.ts'
import { waitUntil } from './wait-until/index.ts'

/** Every step a workflow can use; one line each. */
const steps: readonly Step[] = [branch, close, decision, message, sendReceipt, waitUntil]

const byKey = new Map(steps.map((step) => [step.key, step]))

/** Keys of all steps, in alphabetical order. */
export const stepKeys: readonly string[] = [...byKey.keys()].sort()

/** The step of a key. */
export const findStep = (key: string): Step | undefined => byKey.get(key)
