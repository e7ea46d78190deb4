import type {
  Merger,
  MergerDecisions,
  MergerState,
} from '../../../../../src/domain/jurisdiction/merger/merger.ts'
import { planMerger } from '../../../../../src/domain/jurisdiction/merger/plan-merger.ts'
import { aState } from './a-state.ts'

export const intoRoot: Merger = { from: [1057], into: 1065, on: '2025-01-01' }

/** The plan of a merger, of Honau into Root unless told otherwise. */
export const plan = (
  state: Partial<MergerState>,
  decisions: MergerDecisions = {},
  merger = intoRoot,
) => planMerger(aState(state), merger, decisions)

/** What happens beyond areas, authorities and redirects: changes, document and data. */
export const told = (...args: Parameters<typeof plan>) =>
  plan(...args)
    .operations.filter(({ changes }) => !/^(open-a|close-a|extend-a|leave-r)/.test(changes.join()))
    .map(({ changes, id, data }) => [changes.join('+'), id, data])
