import type { Entry } from '../ledger/entry.ts'
import { toPublicEntries } from '../ledger/public-entry.ts'
import { type PublicContract, toPublicContract } from '../project/contract.ts'
import type { ProgrammeFacts } from './programme-facts.ts'

/** What a state of a programme holds, as it was prepared: nothing of it changes any more. */
export interface SnapshotContent {
  facts: ProgrammeFacts
  entries: readonly Entry[]
  sources: readonly string[]
  note?: string
}

/** A state of a programme as the public reads it. */
export interface ProgrammeSnapshot extends Omit<ProgrammeFacts, 'contracts' | 'identifier'> {
  identifier: string
  programme: string
  /** RFC 3339 in UTC, with milliseconds. */
  asOf: string
  publicSince: string
  sources: readonly string[]
  note?: string
  contracts: readonly PublicContract[]
  entries: readonly Entry[]
}

/** What a state is called, and since when it is what it is. */
type SnapshotHead = Pick<ProgrammeSnapshot, 'asOf' | 'identifier' | 'publicSince'>

/** A state as the public reads it: contracts that are withheld say why and no more, also in the entries. */
export const toProgrammeSnapshot = (
  {
    facts: { identifier: programme, contracts, ...facts },
    entries,
    sources,
    note,
  }: SnapshotContent,
  head: SnapshotHead,
): ProgrammeSnapshot => ({
  ...facts,
  ...head,
  programme,
  sources,
  ...(note !== undefined && { note }),
  contracts: contracts.map(toPublicContract),
  entries: toPublicEntries(entries, contracts),
})

/** Which state of what it is. */
type StateName = Pick<ProgrammeSnapshot, 'asOf' | 'programme' | 'publicSince'>

/** The state of a programme that was public at a moment: the last one that had become so. */
export const stateAt = <S extends StateName>(
  states: readonly S[],
  programme: string,
  moment: string,
): S | undefined =>
  states
    .filter((state) => state.programme === programme && state.publicSince <= moment)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .at(-1)

/** Of several that became public at one moment the later state counts. */
const orderOf = ({ publicSince, asOf }: StateName): string => `${publicSince} ${asOf}`

/** Of each programme the state that was public at a moment, by the name of the programme. */
export const statesAt = <S extends StateName>(states: readonly S[], moment: string): S[] =>
  [...new Set(states.map(({ programme }) => programme))]
    .toSorted()
    .flatMap((programme) => stateAt(states, programme, moment) ?? [])
