import { z } from 'zod'

import type { CallbackDesk } from '../../src/domain/submission/callbacks.ts'
import type { OpenForm, Receipt, SubmissionDesk } from '../../src/domain/submission/desk.ts'
import { defineStep } from '../../src/plugins/submissions/contract.ts'
import { branchTexts } from '../../src/plugins/submissions/steps/branch/texts.ts'
import { aPerson, type SignedIn } from './people.ts'
import { connectors } from '../../src/plugins/registry/connectors/index.ts'
import type { RunningTwin } from '../../src/plugins/registry/sandbox/start-twin.ts'
import type { Registry } from '../../src/generated/payload-types.ts'
import { aDocument } from './builders.ts'
import { sandboxSecret, startRegister, testConnections } from './registry.ts'
import { eventually } from './server-process.ts'
import { startApp, type TestApp } from './start-app.ts'
import {
  aDesk,
  aForm,
  anAuthority,
  aSubmission,
  aWorkflow,
  caseOf,
  startCaseWork,
} from './submissions.ts'

/** An office whose cases are worked on, and the people in it. */
export interface TestCases extends TestApp {
  /** Database id of the authority. */
  owner: number
  desk: SubmissionDesk
  /** Where systems outside answer. */
  callbacks: CallbackDesk
  worker: SignedIn
  colleague: SignedIn
  /** The form that was handed in last. */
  form: () => OpenForm
  /** Hands in a form with a workflow of its own. */
  received: (
    definition: Record<string, unknown>,
    answers?: Record<string, unknown>,
  ) => Promise<Receipt>
  /** Works until a case is as expected. @returns whether it came so far */
  until: (number: string, expected: Record<string, unknown>) => Promise<boolean>
  round: () => Promise<void>
  /** The clock of the work on cases. */
  setClock: (clock: () => Date) => void
  /** Has everything done that is planned for later. */
  hurry: () => Promise<void>
  /** Under which names the step `outside` did what it does, and what goes wrong there. */
  outside: { keys: string[]; fail: () => void }
  /** A register of the sandbox, entered under its own key. */
  register: (
    kind: Registry['kind'],
    data?: Partial<Registry>,
  ) => Promise<{ key: string; id: number; twin: RunningTwin }>
  stop: () => Promise<void>
}

/** Boots the front door and the work on cases. */
export const startCases = async (template: 'empty' | 'seeded' = 'empty'): Promise<TestCases> => {
  const test = await startApp(template)
  const { findStep } = await import('../../src/plugins/submissions/steps/index.ts')
  const outside: TestCases['outside'] = { keys: [], fail: () => undefined }
  const outsideStep = defineStep({
    key: 'outside',
    texts: branchTexts,
    options: z.strictObject({}),
    run: ({ idempotencyKey }) => {
      outside.keys.push(idempotencyKey)
      outside.fail()
      return { kind: 'done' }
    },
  })
  const owner = await anAuthority(test.payload)
  const grants = [{ role: 'case-worker', authority: owner }] as const
  // The first account of all is made an administrator.
  await aPerson(test, 'Erste', [{ role: 'admin' }])
  const people = {
    worker: await aPerson(test, 'Sachbearbeiterin', grants),
    colleague: await aPerson(test, 'Kollege', grants),
  }
  let clock = () => new Date()
  let form = aForm({ owner, workflow: '' })
  const desk = await aDesk(test, () => form)
  const legalBasis = (await aDocument(test.payload, 'legal-bases', 'Registergesetz')).id
  const { createRegisters } = await import('../../src/plugins/registry/index.ts')
  const twins: RunningTwin[] = []
  const registers = createRegisters(test.payload, testConnections(sandboxSecret))
  const { createCallbackDesk } = await import('../../src/plugins/submissions/index.ts')
  const work = await startCaseWork(test, {
    registers,
    findStep: (key) => (key === 'outside' ? outsideStep : findStep(key)),
    now: () => clock(),
  })
  return {
    ...test,
    ...people,
    ...work,
    owner,
    desk,
    outside,
    form: () => form,
    callbacks: createCallbackDesk({ payload: test.payload, registers }),
    received: async (definition, answers = {}) => {
      form = aForm({ owner, workflow: await aWorkflow(test, definition) })
      return desk.submit(aSubmission(answers), crypto.randomUUID())
    },
    until: async (number, expected) => {
      await eventually(`${number} is ${JSON.stringify(expected)}`, async () => {
        await work.round()
        const found: Record<string, unknown> = { ...(await caseOf(test.payload, number)) }
        return Object.entries(expected).every(([name, value]) => found[name] === value)
      })
      return true
    },
    setClock: (given) => {
      clock = given
    },
    register: async (kind, data = {}) => {
      const entry = connectors.get(kind)
      if (!entry) throw new Error(`There is no connector ${kind}.`)
      const { twin } = await startRegister(entry)
      twins.push(twin)
      const key = `${kind}-${crypto.randomUUID().slice(0, 8)}`
      const { id } = await test.payload.create({
        collection: 'registries',
        data: {
          name: kind,
          key,
          kind,
          mode: 'mock',
          baseUrl: twin.url,
          secretName: 'TEST',
          options: (entry.twin.example.options ?? {}) as Record<string, unknown>,
          dataCategories: ['persons'],
          legalBasis,
          policyWhenDown: 'block',
          timeoutMs: 2000,
          ...data,
        },
      })
      return { key, id, twin }
    },
    stop: async () => {
      await work.stop()
      await Promise.all(twins.map((twin) => twin.stop()))
    },
    hurry: async () => {
      // What waits for its time is due now.
      await test.pool.query(
        `update submissions set next_run_at = now() where next_run_at is not null`,
      )
      await test.pool.query('update pgboss.job set start_after = now() where name = $1', [
        'submission-cases',
      ])
    },
  }
}
