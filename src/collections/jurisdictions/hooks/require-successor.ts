import type { CollectionBeforeChangeHook } from 'payload'

import { finding } from '../../../domain/finding.ts'
import type { Jurisdiction } from '../../../generated/payload-types.ts'
import { refuse } from '../../../hooks/refuse.ts'

/** A municipality does not end without another that takes over. Source: eCH-0071. */
export const requireSuccessor: CollectionBeforeChangeHook<Jurisdiction> = ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  const { kind, validTo, successors } = { ...originalDoc, ...data }
  const lost = kind === 'municipality' && validTo && (successors ?? []).length === 0
  refuse(slug, req, [
    { path: 'successors', verdict: lost ? finding('SUCCESSOR_MISSING') : undefined },
  ])
  return data
}
