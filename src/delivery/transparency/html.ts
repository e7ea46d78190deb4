import { escapeHtml } from '../../domain/escape-html.ts'

/** A piece of a page, safe to be sent: what came from people is escaped in it. */
export interface Html {
  readonly html: string
}

/** What may stand in a piece of a page; nothing is shown of what is absent. */
export type Child = Html | string | number | false | undefined | readonly Child[]

const textOf = (child: Child): string => {
  if (child === undefined || child === false) return ''
  if (typeof child === 'string') return escapeHtml(child)
  if (typeof child === 'number') return String(child)
  return 'html' in child ? child.html : child.map(textOf).join('')
}

/** Templates are laid out for those who write them; a page is sent without that. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>()

const tidy = (strings: TemplateStringsArray): readonly string[] => {
  const before = tidied.get(strings)
  if (before) return before
  const parts = strings.map((part) => part.replace(/\s+/g, ' ').replaceAll(' />', '>'))
  tidied.set(strings, parts)
  return parts
}

/** A piece of a page, written as a template: words and numbers in it are escaped, pieces are taken as they are. */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Html => ({
  html: tidy(strings)
    .map((part, i) => `${part}${textOf(children[i])}`)
    .join(''),
})

/** Markup that was made by a program and holds no words of anybody unescaped. */
export const trusted = (markup: string): Html => ({ html: markup })
