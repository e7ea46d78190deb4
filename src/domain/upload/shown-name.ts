/** Letters a name of a file is shown with at most. */
const longest = 120

/**
 * The name of a file as it is shown and offered: the last part of whatever was sent, without what a file system, a
 * header or a terminal could take for something else. Nothing is ever stored under it.
 */
export const shownName = (given: string): string => {
  const [last = ''] = given.toWellFormed().split(/[/\\]/).slice(-1)
  const plain = last
    // Control characters, and those that turn the direction of writing round.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*;]/g, '_')
    .replace(/^[.\s=+@-]+/, '')
    .trim()
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? plain.slice(dot, dot + 10) : ''
  const letters = Array.from(ending ? plain.slice(0, dot) : plain)
  const name = letters.slice(0, longest - ending.length).join('')
  return name === '' ? 'Datei' : `${name}${ending}`
}
