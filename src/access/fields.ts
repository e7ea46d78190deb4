import type { FieldAccess } from 'payload'

import { mayPublish, mayReadInternals, type Owned } from './rights.ts'
import { isSignedIn } from './roles.ts'

/**
 * Internal facts of an authority: who edits for it, and who audits. Asked without a document, as a filter or an order
 * is, it answers for all documents at once.
 */
const internalReaders: FieldAccess<Owned & { id: number }> = ({ req: { user }, doc }) =>
  mayReadInternals(user, doc?.owner)

const nobody: FieldAccess = () => false

/** Access to a field with internal facts. */
export const internalField = { read: internalReaders }

/** Access to a field that the system alone writes: what a client sends for it is dropped. */
export const systemField = { create: nobody, update: nobody }

const publishers: FieldAccess<Owned & { id: number }> = ({ req: { user }, data, doc }) =>
  mayPublish(user, doc ? doc.owner : data?.owner)

/** Access to a field that only those set who make the document public. */
export const publishersField = { create: publishers, update: publishers }

/** What helps people who work here, and nobody else. */
export const signedInOnly: FieldAccess = ({ req: { user } }) => isSignedIn(user)
