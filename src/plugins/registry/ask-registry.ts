import type { Payload } from 'payload'

import { CatalogueError, type ErrorCode } from '../../domain/errors.ts'
import type { Answered, Registers } from '../../domain/registry/registers.ts'
import { whenDown } from '../../domain/registry/when-down.ts'
import type { Registry } from '../../generated/payload-types.ts'
import type { Connection } from './contract.ts'
import type { OpenConnection } from './open-connections.ts'
import { toSettings } from './to-settings.ts'

/** What is wrong with a register, and not with what it is asked. */
const registerIsDown: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'REGISTRY_ANSWER_INVALID',
  'REGISTRY_REFUSED',
  'REGISTRY_SECRET_MISSING',
  'REGISTRY_UNAVAILABLE',
])

/** Registers by key; each with the policy that was set for it. */
export const createRegisters = (
  payload: Pick<Payload, 'find'>,
  open: OpenConnection,
): Registers => {
  const use = async <T>(
    key: string,
    work: (connection: Connection) => Promise<T> | undefined,
  ): Promise<Answered<T>> => {
    const registry = await registryOf(payload, key)
    if (registry.isPaused) return { kind: 'paused' }
    try {
      const asked = work(open(toSettings(registry))) ?? doesNot(registry)
      return { kind: 'answered', answer: await asked }
    } catch (error) {
      if (!(error instanceof CatalogueError) || !registerIsDown.has(error.code)) throw error
      return whenDown(registry.policyWhenDown, registry.name, error.code)
    }
  }
  return {
    lookup: (key, question, asker) => use(key, ({ lookup }) => lookup?.(question, asker)),
    prefill: (key, subject, asker) => use(key, ({ prefill }) => prefill?.(subject, asker)),
    push: (key, delivery) => use(key, ({ push }) => push?.(delivery)),
    withdraw: (key, delivered) => use(key, ({ withdraw }) => withdraw?.(delivered)),
    requestPayment: (key, asked) => use(key, ({ requestPayment }) => requestPayment?.(asked)),
    paymentProgress: (key, id) => use(key, ({ paymentProgress }) => paymentProgress?.(id)),
    // What a register says counts, also while nobody asks it.
    callback: async (key, message) => {
      const registry = await registryOf(payload, key)
      return open(toSettings(registry)).callback?.(message) ?? doesNot(registry)
    },
  }
}

/** Refuses what a register does not offer. @throws CatalogueError REGISTRY_OPTIONS_INVALID */
export const doesNot = ({ kind }: Registry): never => {
  throw new CatalogueError('REGISTRY_OPTIONS_INVALID', `${kind} does not do this`)
}

/** The register an administrator entered under this key. @throws CatalogueError RECORD_NOT_FOUND */
export const registryOf = async (
  payload: Pick<Payload, 'find'>,
  key: string,
): Promise<Registry> => {
  const { docs } = await payload.find({
    collection: 'registries',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
  })
  const [registry] = docs
  if (!registry) throw new CatalogueError('RECORD_NOT_FOUND', `no register is called ${key}`)
  return registry
}
