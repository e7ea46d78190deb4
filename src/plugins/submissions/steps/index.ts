import type { Step } from '../contract.ts'
import { appointment } from './appointment/index.ts'
import { branch } from './branch/index.ts'
import { close } from './close/index.ts'
import { coSign } from './co-sign/index.ts'
import { decision } from './decision/index.ts'
import { document } from './document/index.ts'
import { ech0039Export } from './ech-0039-export/index.ts'
import { emailDelivery } from './email-delivery/index.ts'
import { feeAndPayment } from './fee-and-payment/index.ts'
import { message } from './message/index.ts'
import { parallelOf } from './parallel/index.ts'
import { prefillCheck } from './prefill-check/index.ts'
import { registryLookup } from './registry-lookup/index.ts'
import { registryPush } from './registry-push/index.ts'
import { requestDocuments } from './request-documents/index.ts'
import { sendReceipt } from './send-receipt/index.ts'
import { waitUntil } from './wait-until/index.ts'
import { webhookDelivery } from './webhook-delivery/index.ts'

/** Every step a workflow can use, also within a branch of several; one line each. */
const steps: readonly Step[] = [
  appointment,
  branch,
  close,
  coSign,
  decision,
  document,
  ech0039Export,
  emailDelivery,
  feeAndPayment,
  message,
  prefillCheck,
  registryLookup,
  registryPush,
  requestDocuments,
  sendReceipt,
  waitUntil,
  webhookDelivery,
]

const inBranches = new Map(steps.map((step) => [step.key, step]))
const parallel = parallelOf((key) => inBranches.get(key))
const byKey = new Map([...inBranches, [parallel.key, parallel]])

/** Keys of all steps, in alphabetical order. */
export const stepKeys: readonly string[] = [...byKey.keys()].sort()

/** The step of a key. */
export const findStep = (key: string): Step | undefined => byKey.get(key)
