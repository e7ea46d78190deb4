import type { Registers } from '../../src/domain/registry/registers.ts'
import type { Outside, StepContext } from '../../src/plugins/submissions/contract.ts'
import { noRegisters } from './submissions.ts'

/** What is done outside, with a ledger in memory that keeps what came back. */
export const anOutside = (registers: Partial<Registers> = {}): Outside => {
  const kept = new Map<string, unknown>()
  return {
    registers: { ...noRegisters, ...registers },
    once: async ({ name, result: schema, act }) => {
      const idempotencyKey = `key/${name}`
      const known = kept.get(name) as { progress: 'sent'; remoteId?: string } | undefined
      const done = known
        ? { kind: 'answered' as const, answer: { ...known, result: undefined as never } }
        : await act(idempotencyKey)
      if (done.kind !== 'answered') return done
      const { progress, remoteId } = done.answer
      const result = known
        ? schema.parse((known as { result?: unknown }).result)
        : done.answer.result
      kept.set(name, { result, progress, remoteId })
      return { kind: 'answered', answer: { idempotencyKey, result, progress, remoteId } }
    },
    settle: () => Promise.resolve(),
    resultOf: () => Promise.resolve(undefined),
    documents: () => Promise.resolve([]),
    baseUrl: 'https://luzern.example',
    tokenFor: (purpose) => `token-for-${purpose}`,
  }
}

/** What a step is done with: a case of which nothing is known but what the test says. */
export const aStepContext = (
  given: Partial<Omit<StepContext, 'submission'>> & {
    submission?: Partial<StepContext['submission']>
  } = {},
): StepContext => ({
  idempotencyKey: 'key',
  now: new Date('2026-03-02T08:00:00Z'),
  enteredAt: new Date('2026-03-02T08:00:00Z'),
  isHoliday: () => false,
  memory: undefined,
  outside: anOutside(),
  ...given,
  submission: {
    number: '2026-000001',
    service: 'hund-anmelden',
    formTitle: null,
    ech0070Id: undefined,
    jurisdiction: undefined,
    channel: 'online',
    language: 'de',
    answers: {},
    hasReplyTo: false,
    isSender: () => false,
    ...given.submission,
  },
})
