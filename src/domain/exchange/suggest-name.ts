import { folded } from '../folded.ts'
import { titleSimilarity } from './ech0070-matches.ts'

/** Something that can be named: in a file, or here. */
export interface Named {
  /** Its identifier, or what stands for one. */
  name: string
  /** German, where it is known. */
  title?: string
}

/** Below this, names are alike by chance. */
const leastSimilarity = 0.5

/**
 * What a file most likely means, of what is here: the same title, or the most similar name or title. Undefined where
 * nothing is similar, or two are as similar: then a person decides.
 */
export const suggestName = (wanted: Named, candidates: readonly Named[]): string | undefined => {
  const same = candidates.filter((one) => isSame(wanted.title, one.title))
  if (same.length === 1) return same[0]?.name
  const [best, second] = candidates
    .map((one) => ({ name: one.name, likeness: likenessOf(wanted, one) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  if (!best || best.likeness < leastSimilarity) return undefined
  return best.likeness === second?.likeness ? undefined : best.name
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && folded(one) === folded(other)

const likenessOf = (wanted: Named, { name, title }: Named): number =>
  Math.max(
    titleSimilarity(wanted.name, name),
    wanted.title === undefined || title === undefined ? 0 : titleSimilarity(wanted.title, title),
  )
