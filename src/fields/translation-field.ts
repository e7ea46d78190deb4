/** Name of the field that holds the translation state of a locale: `de-simple` becomes `deSimple`. */
export const translationField = (locale: string): string =>
  locale.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
