import { textsIn } from './texts-in.ts'

/** An address a record leads to, and where it stands. */
export interface LinkUse {
  /** JSON pointer (RFC 6901). */
  pointer: string
  /** Absent where the link leads to a document of ours. */
  url?: string
  /** What a reader sees; absent where the record holds the address alone. */
  words?: string
}

const addressFields: ReadonlySet<string> = new Set(['url', 'website'])

const anchor = /<a\b([^>]*)>(.*?)<\/a>/gs

const address = /\bhref="([^"]*)"/

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/** Every address of a record: its own fields, and the links of its formatted texts. */
export const linksIn = (record: object): LinkUse[] =>
  textsIn(record).flatMap(({ pointer, field, text, html }): LinkUse[] => {
    if (html !== undefined) {
      return [...html.matchAll(anchor)].map(([, attributes = '', words = '']) => {
        const [, url] = address.exec(attributes) ?? []
        return { pointer, words: plain(words), ...(url !== undefined && { url: plain(url) }) }
      })
    }
    return addressFields.has(field) && text !== '' ? [{ pointer, url: text }] : []
  })
