import type { Step } from '../contract.ts'
import { branch } from './branch/index.ts'
import { close } from './close/index.ts'
import { decision } from './decision/index.ts'
import { document } from './document/index.ts'
import { feeAndPayment } from './fee-and-payment/index.ts'
import { message } from './message/index.ts'
import { prefillCheck } from './prefill-check/index.ts'
import { registryLookup } from './registry-lookup/index.ts'
import { registryPush } from './registry-push/index.ts'
import { requestDocuments } from './request-documents/index.ts'
import { sendReceipt } from './send-receipt/index.ts'
import { waitUntil } from './wait-until/index.ts'

/** Every step a workflow can use; one line each. */
const steps: readonly Step[] = [
  branch,
  close,
  decision,
  document,
  feeAndPayment,
  message,
  prefillCheck,
  registryLookup,
  registryPush,
  requestDocuments,
  sendReceipt,
  waitUntil,
]

const byKey = new Map(steps.map((step) => [step.key, step]))

/** The step of a key. */
export const findStep = (key: string): Step | undefined => byKey.get(key)
