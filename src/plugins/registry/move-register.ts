import type { PayloadRequest } from 'payload'

import { actorOf } from '../../audit/actor-of.ts'
import { recordNow } from '../../audit/record.ts'
import type { Registry } from '../../generated/payload-types.ts'
import { doesNot, registryOf } from './ask-registry.ts'
import type { OpenConnection } from './open-connections.ts'
import { toSettings } from './to-settings.ts'

/**
 * Everything a register holds, to be brought into another one: a way out where a vendor closes. The audit log knows of it.
 * @throws CatalogueError RECORD_NOT_FOUND, REGISTRY_OPTIONS_INVALID where it gives nothing out, REGISTRY_*
 */
export const exportRegister = async (
  req: PayloadRequest,
  open: OpenConnection,
  key: string,
): Promise<unknown> => {
  const registry = await registryOf(req.payload, key)
  const everything = await (open(toSettings(registry)).exportAll?.() ?? doesNot(registry))
  await noteMove(req, registry, 'export')
  return everything
}

interface Import {
  /** Of the register. */
  key: string
  /** What another one gave out. */
  everything: unknown
}

/**
 * Brings everything into a register that another one of the same kind gave out; done again it is there once.
 * @throws CatalogueError RECORD_NOT_FOUND, REGISTRY_OPTIONS_INVALID, REGISTRY_QUESTION_INVALID, REGISTRY_*
 */
export const importRegister = async (
  req: PayloadRequest,
  open: OpenConnection,
  { key, everything }: Import,
): Promise<{ records: number }> => {
  const registry = await registryOf(req.payload, key)
  const done = await (open(toSettings(registry)).importAll?.(everything) ?? doesNot(registry))
  await noteMove(req, registry, 'update')
  return done
}

const noteMove = (
  req: PayloadRequest,
  { id }: Registry,
  action: 'export' | 'update',
): Promise<void> =>
  recordNow(req.payload, {
    actor: actorOf(req),
    action,
    collectionSlug: 'registries',
    documentId: String(id),
  })
