import {
  convertLexicalToMarkdown,
  convertMarkdownToLexical,
  editorConfigFactory,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Payload } from 'payload'

import { canonicalJson } from '../domain/audit/canonical-json.ts'
import { isExchangeRecord } from '../domain/exchange/exchange-field.ts'
import type { Names } from './names.ts'

type State = Parameters<typeof convertLexicalToMarkdown>[0]['data']
type Json = Record<string, unknown>

/** Where a link to a document of ours leads while the text is Markdown; the converter knows addresses alone. */
const standIn = 'https://intern.invalid/'

/** How a file writes a link to a document of ours: `schaltwerk:services/hund-anmelden`. */
const scheme = 'schaltwerk:'

/** Turns what the editor stores into small Markdown and back, without a loss. */
export interface RichTexts {
  /** Markdown where it holds everything; else the state of the editor as JSON, which does always. */
  toText: (state: unknown) => string
  toState: (text: string) => unknown
}

/** The converters of rich text; links to documents of ours go by name. */
export const createRichTexts = async (payload: Payload, names: Names): Promise<RichTexts> => {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const read = (markdown: string): unknown =>
    withLinks(convertMarkdownToLexical({ editorConfig, markdown }), (fields) =>
      toOurs(fields, names),
    )
  return {
    toText: (state) => {
      const portable = withLinks(state, (fields) => toStandIn(fields, names)) as State
      const markdown = convertLexicalToMarkdown({ data: portable, editorConfig }).replaceAll(
        `](${standIn}`,
        `](${scheme}`,
      )
      const isWhole =
        essence(read(inward(markdown))) ===
        essence(withLinks(portable, (fields) => toOurs(fields, names)))
      return isWhole && !markdown.startsWith('{') ? markdown : JSON.stringify(portable)
    },
    toState: (text) => {
      const state = stateIn(text)
      return state ? withLinks(state, (fields) => toOurs(fields, names)) : read(inward(text))
    },
  }
}

const inward = (markdown: string): string => markdown.replaceAll(`](${scheme}`, `](${standIn}`)

const stateIn = (text: string): unknown => {
  if (!text.startsWith('{')) return undefined
  try {
    const state: unknown = JSON.parse(text)
    return isExchangeRecord(state) && 'root' in state ? state : undefined
  } catch {
    return undefined
  }
}

/** The state with the fields of each link changed. */
const withLinks = (value: unknown, change: (fields: Json) => Json): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => withLinks(one, change))
  if (!isExchangeRecord(value)) return value
  const node = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withLinks(inner, change)]),
  )
  return node.type === 'link' && isExchangeRecord(node.fields)
    ? { ...node, fields: change(node.fields) }
    : node
}

const toStandIn = (fields: Json, names: Names): Json => {
  const { doc, linkType, ...rest } = fields
  if (linkType !== 'internal' || !isExchangeRecord(doc)) return fields
  const id = isExchangeRecord(doc.value) ? doc.value.id : doc.value
  const relationTo = doc.relationTo as CollectionSlug
  const name = names.nameOf(relationTo, Number(id))
  return name === undefined
    ? fields
    : { ...rest, linkType: 'custom', url: `${standIn}${relationTo}/${name}` }
}

const toOurs = (fields: Json, names: Names): Json => {
  const { url, ...rest } = fields
  if (typeof url !== 'string' || !url.startsWith(standIn)) return fields
  const [relationTo = '', name = ''] = url.slice(standIn.length).split('/')
  const value = names.idOf(relationTo as CollectionSlug, name)
  return typeof value === 'number'
    ? { ...rest, linkType: 'internal', doc: { relationTo, value } }
    : fields
}

/** What the editor writes beside the text, and fills in by itself. */
const incidental = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle', 'start'])

/** What a state says, without what says nothing: equal for equal texts. */
const essence = (state: unknown): string => canonicalJson(essential(state))

const essential = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(essential)
  if (!isExchangeRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !incidental.has(name) && !isDefault(inner))
      // The number of a line of a list; in a link it is the document.
      .filter(([name]) => name !== 'value' || value.type !== 'listitem')
      .map(([name, inner]) => [name, essential(inner)]),
  )
}

const isDefault = (value: unknown): boolean =>
  value === null || value === '' || value === 0 || value === false || value === 'normal'
