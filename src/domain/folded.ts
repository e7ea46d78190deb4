const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
]

/**
 * A text as it is compared: small letters, umlauts spelled out, no accents. «Büron», «Bueron» and «BÜRON» are alike;
 * «Buron» is another.
 */
export const folded = (text: string): string => {
  let result = text.normalize('NFC').toLocaleLowerCase('de-CH').trim()
  for (const [letter, letters] of spelledOut) result = result.replace(letter, letters)
  return result.normalize('NFD').replace(/\p{Mn}/gu, '')
}
