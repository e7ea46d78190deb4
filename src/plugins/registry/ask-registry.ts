import type { Payload } from 'payload'

import { CatalogueError, type ErrorCode } from '../../domain/errors.ts'
import type { Asker } from '../../domain/registry/ownership.ts'
import { whenDown, type WhenDown } from '../../domain/registry/when-down.ts'
import type { Registry } from '../../generated/payload-types.ts'
import type { Connection, Delivery, RegistryReceipt, RegistryRecord } from './contract.ts'
import type { OpenConnection } from './open-connections.ts'
import { toSettings } from './to-settings.ts'

/** What came of asking a register: its answer, or what was decided for the case that it gives none. */
type Answered<T> = { kind: 'answered'; answer: T } | WhenDown

/** The registers an administrator entered, by key, for forms and workflows. */
export interface Registers {
  /** @throws CatalogueError REGISTRY_NOT_OWN, REGISTRY_QUESTION_INVALID, REGISTRY_OPTIONS_INVALID, RECORD_NOT_FOUND */
  lookup: (key: string, question: unknown, asker: Asker) => Promise<Answered<RegistryRecord[]>>
  /** The same, for what is filled in. */
  prefill: (
    key: string,
    subject: string,
    asker: Asker,
  ) => Promise<Answered<RegistryRecord | undefined>>
  /** @throws CatalogueError REGISTRY_QUESTION_INVALID, REGISTRY_REJECTED, … */
  push: (key: string, delivery: Delivery) => Promise<Answered<RegistryReceipt>>
}

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
    try {
      const asked = work(open(toSettings(registry)))
      if (!asked) {
        throw new CatalogueError('REGISTRY_OPTIONS_INVALID', `${registry.kind} does not do this`)
      }
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
  }
}

/** @throws CatalogueError RECORD_NOT_FOUND */
const registryOf = async (payload: Pick<Payload, 'find'>, key: string): Promise<Registry> => {
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
