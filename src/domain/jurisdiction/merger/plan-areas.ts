import { isValidOn } from '../../validity.ts'
import {
  type AreaState,
  areaToOpen,
  authorityToOpen,
  type MergerConflict,
  type MergerOperation,
} from './merger.ts'
import { isSource, type MergerContext, type MergerPart } from './merger-context.ts'

/** Modes of eCH-0071: a new municipality, one that grew, one that ended. Source: eCH-0071 V2.0. */
const founded = '21'
const areaChanged = '26'
const abolished = '29'

/** Opens the new municipality or extends the one that stays; ends the others, with their authorities. */
export const planAreas = (context: MergerContext): MergerPart => {
  const { sources, closing, target, authority, lastDay } = context
  const circles = planCircles(context)
  return {
    conflicts: circles.conflicts,
    operations: [
      ...(target.existing ? [extended(context, target.existing)] : opened(context)),
      ...sources.map(({ id, name, successors }): MergerOperation => ({
        action: 'update',
        collection: 'jurisdictions',
        id,
        name,
        changes: ['close-area'],
        data: {
          validTo: lastDay,
          abolitionMode: abolished,
          successors: [...new Set([...successors, target.id])],
        },
      })),
      ...closing.map(({ id, name }): MergerOperation => ({
        action: 'update',
        collection: 'authorities',
        id,
        name,
        changes: ['close-authority'],
        data: { validTo: lastDay, successor: authority },
      })),
      ...circles.operations,
    ],
  }
}

const extended = (
  { sources }: MergerContext,
  { id, name, predecessors }: AreaState,
): MergerOperation => ({
  action: 'update',
  collection: 'jurisdictions',
  id,
  name,
  changes: ['extend-area'],
  data: {
    admissionMode: areaChanged,
    predecessors: [...new Set([...predecessors, ...sources.map((source) => source.id)])],
  },
})

const opened = ({ merger, sources, target }: MergerContext): MergerOperation[] => {
  const canton = sources[0]?.canton
  const parents = new Set(sources.map(({ parent }) => parent))
  const [parent] = parents
  return [
    {
      action: 'create',
      collection: 'jurisdictions',
      id: areaToOpen,
      name: target.name,
      changes: ['open-area'],
      data: {
        identifier: `gemeinde-${String(merger.into)}`,
        longName: target.name,
        shortName: target.name.slice(0, 24),
        kind: 'municipality',
        bfsNumber: merger.into,
        ...(canton && { canton }),
        // Of two districts nobody knows here which one it will be: an editor fills it in.
        ...(parents.size === 1 && parent !== undefined && { parent }),
        uri: `https://ld.admin.ch/municipality/${String(merger.into)}`,
        validFrom: merger.on,
        admissionMode: founded,
        predecessors: sources.map(({ id }) => id),
      },
    },
    {
      action: 'create',
      collection: 'authorities',
      id: authorityToOpen,
      name: `Gemeindeverwaltung ${target.name}`,
      changes: ['open-authority'],
      data: {
        identifier: `gemeinde-${String(merger.into)}`,
        name: `Gemeindeverwaltung ${target.name}`,
        kind: 'gemeinde',
        jurisdiction: areaToOpen,
        validFrom: merger.on,
        languages: ['de'],
      },
    },
  ]
}

/**
 * A circle of a kind the municipality is in already stays; of a kind it is in none of it joins that of the ones that
 * end. They stay members: on their days the circle is still theirs.
 */
const planCircles = (context: MergerContext): MergerPart => {
  const { state, merger, target, decisions } = context
  const circles = state.areas.filter(
    (area) => area.members.length > 0 && isValidOn(area, merger.on),
  )
  const conflicts: MergerConflict[] = []
  const operations: MergerOperation[] = []
  for (const [kind, all] of Map.groupBy(
    circles,
    ({ circleKind, id }) => circleKind ?? String(id),
  )) {
    if (all.some(({ members }) => members.includes(target.id))) continue
    const theirs = all.filter(({ members }) => members.some((member) => isSource(context, member)))
    const key = `circle/${kind}`
    if (theirs.length > 1) {
      const options = theirs.map(({ id, name }) => ({
        value: String(id),
        name,
        document: { collection: 'jurisdictions', id },
      }))
      conflicts.push({ key, kind: 'circle', name: kind, options })
    }
    const joined =
      theirs.length > 1 ? theirs.find(({ id }) => String(id) === decisions[key]) : theirs[0]
    if (joined) {
      operations.push({
        action: 'update',
        collection: 'jurisdictions',
        id: joined.id,
        name: joined.name,
        changes: ['join-circle'],
        data: { members: [...joined.members, target.id] },
      })
    }
  }
  return { conflicts, operations }
}
