/** The record without the fields that hold nothing: absent, rather than `null` or `undefined`. */
export const compact = <T extends object>(record: { [K in keyof T]: T[K] | null }): T =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  ) as T

/** The group, or undefined where none of its fields holds anything. */
export const compactGroup = <T extends object>(group: {
  [K in keyof T]: T[K] | null
}): T | undefined => {
  const compacted = compact<T>(group)
  return Object.keys(compacted).length === 0 ? undefined : compacted
}
