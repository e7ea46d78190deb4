import type { ExportedService } from '../../../exporters/exported-service.ts'
import type { LiveCatalogue } from '../../live-catalogue.ts'
import { todayAt } from '../moments.ts'
import { findFor } from '../services/resolved-service.ts'
import { exportedService } from './exported-service.ts'

/** Services as they are for everybody, one after the other. @param identifiers default: all, in their order */
export async function* everyService(
  live: LiveCatalogue,
  identifiers?: readonly string[],
): AsyncIterable<ExportedService> {
  const reference = await live.reference()
  const { day } = todayAt(new Date())
  const others = new Set(reference.services.keys())
  for (const identifier of identifiers ?? [...others].sort()) {
    const found = await findFor(live, identifier, undefined)
    const exported = exportedService(found, reference, { place: undefined, day, others })
    if (exported) yield exported
  }
}
