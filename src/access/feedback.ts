import type { Access } from 'payload'

import { ownedWithin } from './content.ts'
import { draftReaders, editors } from './rights.ts'
import { reachOf } from './roles.ts'

/** Read: who reads the drafts of the authority that answers for the service. */
export const ownFeedback: Access = ({ req: { user } }) =>
  ownedWithin(reachOf(user, ...draftReaders.local))

/** Update: who edits for that authority. */
export const answerOwnFeedback: Access = ({ req: { user } }) =>
  ownedWithin(reachOf(user, ...editors.local))
