const day = /^(\d{4})-(\d{2}-\d{2})/

/** Full years from one day to another, as an age is counted; undefined where either is no day. @param to as `from`: `2026-06-15` */
export const yearsBetween = (from: unknown, to: unknown): number | undefined => {
  const [start, end] = [from, to].map((value) =>
    typeof value === 'string' ? day.exec(value) : null,
  )
  if (!start || !end) return undefined
  const years = Number(end[1]) - Number(start[1])
  return (end[2] ?? '') < (start[2] ?? '') ? years - 1 : years
}
