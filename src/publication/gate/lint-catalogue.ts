import type { Payload, PayloadRequest } from 'payload'

import type { ContentReport, ReportedFinding } from '../../domain/publication/content-report.ts'
import { type GatedCollection, publicationRules } from '../../domain/publication/rules.ts'
import { createDocumentReader } from '../read-documents.ts'
import { type GatedDocument, readGate } from './read-gate.ts'
import { sentenceFor } from './refuse-together.ts'

const gated = Object.keys(publicationRules) as GatedCollection[]

/** Asks the publish gate about every published document; reads each collection once. */
export const lintCatalogue = async (
  payload: Payload,
  req: PayloadRequest | undefined,
  language: string,
): Promise<ContentReport> => {
  const gate = await readGate(payload, req)
  const { documents } = createDocumentReader(payload, req, { status: 'published' })
  const report: ContentReport = { checked: {}, findings: [] }
  for (const collection of gated) {
    const published = (await documents(collection)) as unknown as GatedDocument[]
    report.checked[collection] = published.length
    for (const document of published) {
      const name = nameOf(document)
      report.findings.push(
        ...gate.findings(collection, document).map((finding): ReportedFinding => ({
          ...finding,
          collection,
          document: name,
          message: sentenceFor(finding, language),
        })),
      )
    }
  }
  return report
}

const nameOf = ({ identifier, displayName, id }: GatedDocument): string =>
  typeof identifier === 'string'
    ? identifier
    : typeof displayName === 'string'
      ? displayName
      : String(id)
