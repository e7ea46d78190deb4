import { CatalogueError } from '../../domain/errors.ts'
import type { Connector } from './contract.ts'
import type { Twin } from './sandbox/twin.ts'

export interface ConnectorEntry {
  connector: Connector
  twin: Twin
}

/** Connectors by key. @throws CatalogueError REGISTRY_KEY_TWICE at boot, when two have the same */
export const connectorList = (
  entries: readonly ConnectorEntry[],
): ReadonlyMap<string, ConnectorEntry> => {
  const list = new Map<string, ConnectorEntry>()
  for (const entry of entries) {
    const { key } = entry.connector
    if (list.has(key)) {
      throw new CatalogueError('REGISTRY_KEY_TWICE', `Two connectors are called ${key}.`)
    }
    list.set(key, entry)
  }
  return list
}
