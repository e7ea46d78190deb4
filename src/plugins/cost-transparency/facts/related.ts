/** A relation that was filled in with what names the document. */
interface Named {
  identifier?: string | null
  /** Only of content: when it was public first. */
  firstPublishedAt?: string | null
}

type Related = number | Named | null | undefined

/** The public name of a related document; none where it was never public or is gone. */
export const publicName = (related: Related): string | undefined =>
  related !== null && typeof related === 'object' && related.firstPublishedAt
    ? (related.identifier ?? undefined)
    : undefined

/** Public names, without those that have none. */
export const publicNamesOf = (related: readonly Related[] | null | undefined): string[] =>
  (related ?? []).flatMap((one) => publicName(one) ?? [])

/** The name of a document of the programme itself, which needs no publication of its own. */
export const ownName = (related: Related): string | undefined =>
  related !== null && typeof related === 'object' ? (related.identifier ?? undefined) : undefined

/** The names of such documents. */
export const ownNames = (related: readonly Related[] | null | undefined): string[] =>
  (related ?? []).flatMap((one) => ownName(one) ?? [])
