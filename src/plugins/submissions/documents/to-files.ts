import type { FileDelivery } from '../../../domain/registry/file-delivery.ts'
import type { CaseDocument } from '../contract.ts'

/** Documents as they are brought elsewhere; of two with one name the later one gets a number. */
export const toFiles = (
  documents: readonly Pick<CaseDocument, 'content' | 'mediaType' | 'name'>[],
): FileDelivery['files'] =>
  documents.map(({ name, mediaType, content }, i) => {
    const before = documents.slice(0, i).filter((other) => other.name === name).length
    return {
      name: before === 0 ? name : name.replace(/(\.\w+)?$/, `-${String(before + 1)}$1`),
      mediaType,
      base64: Buffer.from(content).toString('base64'),
    }
  })
