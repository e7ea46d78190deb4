/** Counts below this could be told apart by somebody who knows the people; they are not given out. */
const smallest = 5

/** A count as it may be published: small ones are hidden, none is none. */
export const publishedCount = (count: number): string =>
  count > 0 && count < smallest ? `<${String(smallest)}` : String(count)
