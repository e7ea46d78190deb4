import type { FieldHook } from 'payload'

/** Words to search by: in small letters, each once. */
export const tidyWords: FieldHook = ({ value }: { value?: unknown }): unknown =>
  Array.isArray(value)
    ? [...new Set(value.map((word) => String(word).trim().toLocaleLowerCase('de-CH')))].filter(
        (word) => word !== '',
      )
    : value
