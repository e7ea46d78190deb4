import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import { html, type Html } from '../html.ts'
import type { Reader } from '../reader.ts'

/** A file that can be taken along. */
export interface Download {
  name: string
  href: string
}

/** Files of the same numbers. */
export const downloads = (reader: Reader, files: readonly Download[]): Html =>
  html`<p class="downloads">
    ${reader.say(texts.download)}
    ${files.map(({ name, href }, i) => html`${i > 0 && ', '}<a href="${href}">${name}</a>`)}
  </p>`
