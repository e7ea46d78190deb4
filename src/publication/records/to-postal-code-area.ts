import type { PostalCodeArea } from '../../domain/postal-code-area.ts'
import type { PostalCode } from '../../generated/payload-types.ts'
import { compact } from './compact.ts'
import type { Lookup } from './lookup.ts'

/** A row of the directory of postal codes, read with `depth: 0`, as a record. */
export const toPostalCodeArea = (doc: PostalCode, lookup: Lookup): PostalCodeArea =>
  compact<PostalCodeArea>({
    code: doc.code,
    jurisdiction: lookup.identifier('jurisdictions', doc.jurisdiction),
    municipalityName: doc.municipalityName,
    addressShare: doc.addressShare,
  })
