import type { Registry } from '../../generated/payload-types.ts'
import type { RegistrySettings } from './open-connections.ts'

/** What a connection is opened with, out of what an administrator entered. */
export const toSettings = (registry: Registry): RegistrySettings => ({
  id: registry.id,
  connector: registry.kind,
  mode: registry.mode,
  baseUrl: registry.baseUrl,
  ...(registry.secretName && { secretName: registry.secretName }),
  timeoutMs: registry.timeoutMs,
  options: registry.options ?? {},
})
