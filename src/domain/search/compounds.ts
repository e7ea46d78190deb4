/** Letters German puts between the parts of a compound. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er']

const shortestPart = 3

/**
 * The parts of a German compound, the last of which says what it is: Hundesteuer is hund and steuer. Empty where it is
 * none that known words make up.
 */
export const partsOfCompound = (word: string, known: (part: string) => boolean): string[] => {
  for (let i = word.length - shortestPart; i >= shortestPart; i -= 1) {
    const last = word.slice(i)
    if (!known(last)) continue
    for (const joint of joints) {
      if (!word.slice(0, i).endsWith(joint)) continue
      const first = word.slice(0, i - joint.length)
      if (first.length < shortestPart) continue
      if (known(first)) return [first, last]
    }
  }
  return []
}
