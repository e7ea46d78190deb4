/** Names of files as they stand side by side: of several with one name the later ones get a number before the ending. */
export const uniqueNames = (names: readonly string[]): string[] => {
  // A system that tells no small letters from capitals takes two such names for one.
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) {
      unique = name.replace(/(\.[^.]+)?$/, `-${String(n)}$1`)
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}
