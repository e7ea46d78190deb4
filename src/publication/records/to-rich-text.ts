import {
  convertLexicalToHTML,
  LinkHTMLConverter,
  TextHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

import { checkHttpsUrl } from '../../domain/https-url.ts'
import type { LocalizedRichText, RichText } from '../../domain/localized-text.ts'
import { type Lookup, namedCollections, type Relation } from './lookup.ts'
import { toLocalized } from './to-localized.ts'

type State = Parameters<typeof convertLexicalToHTML>[0]['data']
type Converters = Exclude<
  NonNullable<Parameters<typeof convertLexicalToHTML>[0]['converters']>,
  (...args: never[]) => unknown
>

const boldAndItalic = 0b11

/** What the editor can write, and nothing a paste may have smuggled in beside it. */
const convertersFor = (lookup: Lookup): Converters => ({
  paragraph: ({ node, nodesToHTML }) => wrapped('p', nodesToHTML({ nodes: node.children })),
  heading: ({ node, nodesToHTML }) =>
    wrapped(node.tag === 'h4' ? 'h4' : 'h3', nodesToHTML({ nodes: node.children })),
  list: ({ node, nodesToHTML }) =>
    wrapped(node.tag === 'ol' ? 'ol' : 'ul', nodesToHTML({ nodes: node.children })),
  listitem: ({ node, nodesToHTML }) => wrapped('li', nodesToHTML({ nodes: node.children })),
  linebreak: '<br>',
  text: (args) => {
    const { text } = TextHTMLConverter
    const format = args.node.format & boldAndItalic
    return typeof text === 'function' ? text({ ...args, node: { ...args.node, format } }) : ''
  },
  link: (args) => {
    const { fields, children } = args.node
    const text = args.nodesToHTML({ nodes: children }).join('')
    if (fields.linkType === 'internal') return internalLink(fields.doc, text, lookup)
    if (checkHttpsUrl(fields.url ?? '')) return text
    const { link } = LinkHTMLConverter({})
    const node = { ...args.node, fields: { ...fields, newTab: false } }
    return typeof link === 'function' ? link({ ...args, node }) : text
  },
  unknown: ({ node, nodesToHTML }) =>
    'children' in node ? nodesToHTML({ nodes: node.children as never }).join('') : '',
})

const wrapped = (tag: string, inner: readonly string[]): string =>
  inner.length === 0 ? '' : `<${tag}>${inner.join('')}</${tag}>`

/** A document has no address of its own in a headless catalogue: the front end makes one of its name. */
const internalLink = (
  target: { relationTo: string; value: unknown } | null | undefined,
  text: string,
  lookup: Lookup,
): string => {
  const collection = namedCollections.find((slug) => slug === target?.relationTo)
  const identifier = collection && lookup.identifier(collection, target?.value as Relation)
  return identifier === undefined
    ? text
    : `<a data-collection="${String(collection)}" data-identifier="${identifier}">${text}</a>`
}

const toRichText = (value: unknown, lookup: Lookup): RichText | undefined => {
  if (typeof value !== 'object' || value === null || !('root' in value)) return undefined
  const data = value as State
  const text = convertLexicalToPlaintext({ data }).trim()
  if (text === '') return undefined
  const html = convertLexicalToHTML({
    data,
    converters: convertersFor(lookup),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  return { text, html }
}

/** Formatted text by locale, as plain text and as HTML; a locale in which nothing is written is absent. */
export const toLocalizedRichText = (byLocale: unknown, lookup: Lookup): LocalizedRichText =>
  toLocalized(byLocale, (value) => toRichText(value, lookup))
