import type { Payload } from 'payload'

import type { Registers } from '../../src/domain/registry/registers.ts'
import type { OpenForm, SubmissionDesk } from '../../src/domain/submission/desk.ts'
import type { Submission, SubmissionStep } from '../../src/generated/payload-types.ts'
import type { Step } from '../../src/plugins/submissions/contract.ts'
import type { IntakeRules } from '../../src/plugins/submissions/index.ts'
import { aDocument } from './builders.ts'
import type { TestPayload } from './start-payload.ts'

/** What the tests look for wherever it should not be. */
export const secretAnswer = '756.9217.0769.85'

/** A text for people, in German. */
export const text = (de: string) => ({ de })

/** A state of a workflow. */
export const state = (name: string, key: string, options: object = {}, deadline?: string) => ({
  name,
  label: text(name),
  step: { key, options },
  ...(deadline && { deadline }),
})

/** A way from one state to another. */
export const way = (from: string, to: string, action = 'done', guard?: object) => ({
  from,
  to,
  action,
  ...(guard && { guard }),
})

const told = { subject: text('Eingang {number}'), text: text('Wir haben {number} erhalten.') }

/** A question to a register about a dog, and an end for each answer. */
export const aLookup = (registry: string) => ({
  initial: 'lookup',
  states: [
    state('lookup', 'registry-lookup', { registry, question: { chipNumber: '756098100000001' } }),
    state('known', 'close'),
    state('unknown', 'close'),
  ],
  transitions: [
    way('lookup', 'known', 'found'),
    way('lookup', 'unknown', 'nothing'),
    way('lookup', 'unknown', 'unanswered'),
  ],
})

/** A receipt, a decision of one or two people within ten working days, the end. */
export const aDecision = (fourEyes = false) => ({
  initial: 'receipt',
  states: [
    state('receipt', 'send-receipt', told),
    state('examination', 'decision', { fourEyes }, 'P10D'),
    state('granted', 'close', { told: text('Bewilligt.') }),
    state('refused', 'close', { told: text('Abgelehnt.') }),
    state('late', 'close'),
  ],
  transitions: [
    way('receipt', 'examination'),
    way('examination', 'granted', 'approved'),
    way('examination', 'refused', 'refused'),
    way('examination', 'late', 'overdue'),
  ],
})

/** A receipt, a branch by an answer, the end: nobody is needed. */
export const threeSteps = () => ({
  initial: 'receipt',
  states: [
    state('receipt', 'send-receipt', told),
    state('question', 'branch'),
    state('many', 'close', { told: text('Mehrere Hunde.') }),
    state('one', 'close', { told: text('Ein Hund.') }),
  ],
  transitions: [
    way('receipt', 'question'),
    way('question', 'many', 'done', { '>': [{ var: 'answers.dogs' }, 1] }),
    way('question', 'one'),
  ],
})

/** A step of the test, then the end. */
export const aStepThenEnd = (key: string) => ({
  initial: 'work',
  states: [state('work', key), state('end', 'close')],
  transitions: [way('work', 'end')],
})

/** A workflow of one version that is active. The checks know the steps that ship: others come in past them. */
export const aWorkflow = async (
  { payload, pool }: Pick<TestPayload, 'payload' | 'pool'>,
  definition: Record<string, unknown>,
  { key = `ablauf-${crypto.randomUUID().slice(0, 8)}`, version = 1 } = {},
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'workflows',
    data: { title: 'Ablauf', key, version, state: 'draft', definition },
  })
  await pool.query(`update workflows set state = 'active' where id = $1`, [id])
  return key
}

/** An authority. @returns its database id */
export const anAuthority = async (payload: Payload): Promise<number> =>
  (await aDocument(payload, 'authorities', `Amt ${crypto.randomUUID().slice(0, 8)}`)).id

/** A form with a number of dogs, which must be one, a sensitive number and an address. */
export const aForm = (form: Pick<OpenForm, 'owner' | 'workflow'>): OpenForm => ({
  version: 3,
  service: 'hund-anmelden',
  ech0070Id: '10230',
  sensitive: ['ahv'],
  replyTo: 'email',
  retentionDays: 30,
  check: (answers) =>
    typeof answers.dogs === 'number'
      ? { isRight: true, answers }
      : {
          isRight: false,
          errors: [{ pointer: '/dogs', code: 'PARAMETER_INVALID', detail: 'is no number' }],
        },
  ...form,
})

/** Where forms are handed in, for one form. */
export const aDesk = async (
  { payload, pool }: Pick<TestPayload, 'payload' | 'pool'>,
  findForm: () => OpenForm,
  rules: IntakeRules = {},
): Promise<SubmissionDesk> => {
  const { createDesk, createKeyRing } = await import('../../src/plugins/submissions/index.ts')
  return createDesk({
    payload,
    pool,
    keyRing: createKeyRing([], payload.config.secret),
    findForm: () => Promise.resolve(findForm()),
    ...rules,
  })
}

/** What a resident sends in. */
export const aSubmission = (answers: Record<string, unknown> = {}) => ({
  form: 'hund-anmelden',
  locale: 'de' as const,
  channel: 'online' as const,
  answers: { dogs: 1, ahv: secretAnswer, email: 'halterin@schaltwerk.example', ...answers },
})

interface CaseMeans {
  findStep: (key: string) => Step | undefined
  now: () => Date
  registers: Registers
}

const none = () => Promise.reject(new Error('This test has no registers.'))

/** Where no step of the test asks a register. */
export const noRegisters: Registers = {
  lookup: none,
  prefill: none,
  push: none,
  withdraw: none,
  requestPayment: none,
  paymentProgress: none,
  callback: none,
}

/** The work on cases, as a worker does it. */
export const startCaseWork = async (
  { payload, pool, databaseUrl }: Pick<TestPayload, 'databaseUrl' | 'payload' | 'pool'>,
  { findStep, now, registers = noRegisters }: Partial<CaseMeans> = {},
) => {
  const { startQueue } = await import('../../src/queue/start-queue.ts')
  const { createCaseWork, createKeyRing } = await import('../../src/plugins/submissions/index.ts')
  const { createLogger } = await import('../../src/server/log.ts')
  const queue = await startQueue({ pool, databaseUrl, logger: createLogger('silent') })
  const work = await createCaseWork({
    payload,
    boss: queue.boss,
    keyRing: createKeyRing([], payload.config.secret),
    registers,
    baseUrl: 'http://localhost:3000',
    ...(findStep && { findStep }),
    ...(now && { now }),
  })
  return {
    round: work.round,
    stop: async () => {
      await work.close()
      await queue.stop()
    },
  }
}

/** A case by its number. */
export const caseOf = async (payload: Payload, number: string): Promise<Submission> => {
  const { docs } = await payload.find({
    collection: 'submissions',
    where: { number: { equals: number } },
    depth: 0,
  })
  const [found] = docs
  if (!found) throw new Error(`There is no case ${number}`)
  return found
}

/** The ledger of a case, in order. */
export const ledgerOf = async (payload: Payload, submission: number): Promise<SubmissionStep[]> => {
  const { docs } = await payload.find({
    collection: 'submission-steps',
    where: { submission: { equals: submission } },
    sort: 'id',
    limit: 100,
    depth: 0,
  })
  return docs
}
