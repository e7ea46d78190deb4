import { checkHttpsUrl } from '../https-url.ts'

/** A link of a document. */
export interface LinkUse {
  url: string
  /** Where it stands, with dots: `contact.url`, `availability.2.source`; of a text with links the text's own path. */
  path: string
}

/** Every https address in a document: fields that hold one, and links in formatted texts. Each once per place. */
export const linksIn = (document: unknown): LinkUse[] => {
  const uses = collect(document, '')
  return [...new Map(uses.map((use) => [`${use.path} ${use.url}`, use])).values()]
}

const collect = (value: unknown, path: string): LinkUse[] => {
  if (typeof value === 'string') {
    return checkHttpsUrl(value) === undefined ? [{ url: value, path }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  if (isFormattedText(value)) return collectUrls(value.root).map((url) => ({ url, path }))
  return Object.entries(value).flatMap(([key, inner]) =>
    collect(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** Formatted text as the editor stores it has a `root` with `children`. */
const isFormattedText = (value: object): value is { root: { children: unknown[] } } =>
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root

/** Addresses of link nodes alone: an address somebody wrote as plain text is no link. */
const collectUrls = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return []
  const { fields, children } = node as { fields?: { url?: unknown }; children?: unknown[] }
  const own = typeof fields?.url === 'string' && /^https?:/.test(fields.url) ? [fields.url] : []
  return [...own, ...(children ?? []).flatMap(collectUrls)]
}
