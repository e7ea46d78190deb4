import { html, type Html } from '../html.ts'

/** A document by its address or, where it has none, by its name. */
export const documentLink = (document: string): Html => {
  const address = URL.canParse(document) ? new URL(document) : undefined
  return address?.protocol === 'https:'
    ? html`<a href="${address.href}">${address.host}${address.pathname}</a>`
    : html`${document}`
}
