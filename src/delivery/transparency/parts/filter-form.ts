import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Child, type Html } from '../html.ts'
import type { Page } from '../page.ts'

/** One choice of a form. */
interface Choice {
  name: string
  label: string
  /** What it is called when nothing is chosen. */
  none: string
  chosen: number | string | undefined
  options: readonly { value: number | string; text: string }[]
}

const choiceOf = ({ name, label, none, chosen, options }: Choice): Html =>
  html`<label
    >${label}
    <select name="${name}">
      <option value="">${none}</option>
      ${options.map(
        ({ value, text }) =>
          html`<option value="${value}" ${String(value) === String(chosen) && html` selected`}>
            ${text}
          </option>`,
      )}
    </select></label
  > `

/** A form that asks for the same page again, at a part of it; it works without a script. */
export const filterForm = (
  { to, reader }: Page,
  path: string,
  { choices, more, part }: { choices: readonly Choice[]; more?: Child; part?: string },
): Html => {
  const [address = ''] = to.page(path).split('?')
  const action = part === undefined ? address : `${address}#${part}`
  return html`<form class="filter" method="get" action="${action}">
    ${Object.entries(to.along).map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${choices.map(choiceOf)}${more}<button type="submit">${reader.say(texts.show)}</button>
  </form>`
}
