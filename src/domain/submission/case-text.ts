/** What a case is called. */
export interface NamedCase {
  /** Receipt number. */
  number: string
  /** Identifier of the service. */
  service: string
  /** In the sender's language. */
  formTitle: string | null
}

/** A text of a workflow with what the case is called: `{number}`, `{form}` and `{service}`. No answers. */
export const filledIn = (text: string, { number, service, formTitle }: NamedCase): string =>
  text
    .replaceAll('{number}', () => number)
    .replaceAll('{form}', () => formTitle ?? service)
    .replaceAll('{service}', () => service)
