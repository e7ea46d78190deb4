import type { PayloadRequest } from 'payload'

import {
  type InventoriedService,
  type ProposedMatch,
  proposeMatches,
} from '../domain/exchange/ech0070-matches.ts'
import { textOf, valueAt } from '../domain/exchange/exchange-field.ts'
import type { ImportReport } from '../domain/exchange/import-report.ts'
import { importFile } from './import-file.ts'
import { openCollection } from './open-collection.ts'
import { readInventory } from './read-inventory.ts'

/**
 * Proposes numbers of the official inventory, an XLSX file, for the services that have none, by the likeness of their
 * German titles. They become drafts with the status `proposed`; what is `mapped`, or has a number, stays as it is.
 * @throws CatalogueError IMPORT_FILE_INVALID
 */
export const importInventory = async (
  req: PayloadRequest,
  bytes: Buffer,
  { dryRun }: { dryRun: boolean },
): Promise<{ matches: ProposedMatch[]; report: ImportReport }> => {
  const inventory = await readInventory(bytes)
  const { documents } = await openCollection(req, 'services')
  const matches = proposeMatches(
    documents.map(({ record }): InventoriedService => {
      const text = (path: string) => textOf(valueAt(record, path))
      return {
        identifier: text('identifier'),
        title: text('title.de'),
        ech0070Id: text('ech0070Id'),
        ech0070Status: text('ech0070Status'),
      }
    }),
    inventory,
  )
  const records = matches.map(({ identifier, entry }) => ({
    identifier,
    ech0070Id: entry.id,
    ech0070Status: 'proposed',
  }))
  const file = Buffer.from(JSON.stringify(records))
  const report = await importFile(req, 'services', file, { format: 'json', dryRun })
  return { matches, report }
}
