import type { Access } from 'payload'

import { creators, draftReaders } from './rights.ts'
import { hasRole, hasRoleEverywhere } from './roles.ts'

/** Reusable blocks: whoever sees drafts of forms, in which they stand. */
export const formBlockReaders: Access = ({ req: { user } }) => hasRole(user, ...draftReaders.forms)

/** Reusable blocks: whoever writes forms for all authorities, since forms of all of them may ask what a block asks. */
export const blockWriters: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, ...creators.forms)
