import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'

/** A project by its name, with the way to its page. */
export const projectLink = ({ reader, state, to }: Page, identifier: string): Html => {
  const name = state.projects.find((project) => project.identifier === identifier)?.name
  return name
    ? html`<a href="${to.page(`/projects/${identifier}`)}">${reader.words(name)}</a>`
    : html`${identifier}`
}
