import {
  type ProgrammeSnapshot,
  type SnapshotContent,
  toProgrammeSnapshot as toPublicState,
} from '../../domain/cost/snapshot/programme-snapshot.ts'
import type { CostSnapshot } from '../../generated/payload-types.ts'

/** A published state of a programme, as a record; undefined while it is prepared or under embargo. */
export const toProgrammeSnapshot = (doc: CostSnapshot): ProgrammeSnapshot | undefined => {
  const { identifier, asOf, publicSince, content } = doc
  if (!identifier || !asOf || !publicSince || !isContent(content)) return undefined
  return toPublicState(content, { identifier, asOf, publicSince })
}

/** Only the hook that prepares a state writes its content. */
const isContent = (content: unknown): content is SnapshotContent =>
  typeof content === 'object' && content !== null && 'facts' in content
