interface Hook {
  operation: string
  originalDoc?: { id?: number } | undefined
}

/** Id of the document a hook runs for; none while it is created: Payload then hands over an empty document, or the source of a copy. */
export const savedId = ({ operation, originalDoc }: Hook): number | undefined =>
  operation === 'create' ? undefined : originalDoc?.id
