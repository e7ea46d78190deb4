import type { CanonicalService } from '../../service/canonical-service.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** Fields other rules ask for, in German too: nobody is told the same thing twice. */
const askedElsewhere = new Set(['/identifier', '/title', '/description', '/processingTime/typical'])

/**
 * E10: the service can be exported: its CPSV-AP record would conform. What that needs the exporter says; where none was
 * handed over there is nothing to find. Source: domain model 4.9; ADR 0022.
 */
export const conforms: PublicationRule<CanonicalService> = (
  service,
  { catalogue, document, today, exportFaults },
) =>
  (
    exportFaults?.(service, {
      ...catalogue,
      competent: document.competence?.authorities ?? [],
      date: today,
    }) ?? []
  )
    .filter(({ pointer }) => !askedElsewhere.has(pointer))
    .map(({ pointer, subject, property }) =>
      found('E10_NOT_CONFORMING', pointer, { subject, property }),
    )
