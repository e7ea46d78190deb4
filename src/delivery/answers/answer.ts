import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How the bytes of an answer are packed. Source: RFC 9110, 8.4.1. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** Bytes ready to be sent, in one packing. */
export interface Packed {
  body: Buffer
  etag: string
  /** Name and value by turns, as `writeHead` takes them. */
  headers: string[]
}

/** A finished answer: rendered once, packed at most once each way. */
export interface Answer {
  status: number
  packed: (encoding: Encoding) => Promise<Packed>
  /** The same without waiting, where it was packed before. */
  packedAlready: (encoding: Encoding) => Packed | undefined
  /** What it may take in memory, its packings with it. */
  bytes: number
}

/** What an answer says. */
export interface Content {
  body: Buffer | string
  contentType: string
  /** Default: 200. */
  status?: number
  /** Where to ask instead. */
  location?: string
  /** The language the content is in; several where texts fell back. */
  contentLanguage?: string
  /** Names of what it was made of, for caches in front of us. */
  surrogateKeys?: readonly string[]
  /** Default: what may be kept for a minute. */
  cacheControl?: string
  /** A validator of its own, quoted; then it is sent as it is. Default: one made of the bytes. */
  etag?: string
  /** How it is offered as a file. */
  disposition?: string
  /** Whether its SHA-256 is told beside it. Source: RFC 9530, `Repr-Digest`. Default: false. */
  isDigested?: boolean
  /** More of them, name and value by turns. */
  headers?: readonly string[]
}

const publicForAMinute = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
const vary = 'Accept, Accept-Encoding, Accept-Language'

/** What every answer of the read side carries: anybody's page may read it, and no browser guesses what it is. */
export const openHeaders = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'Content-Language, ETag, RateLimit, RateLimit-Policy, Repr-Digest, Retry-After',
  'X-Content-Type-Options',
  'nosniff',
]

/** Below that many bytes packing costs more than it saves. */
const worthPacking = 1024
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** An answer of some content. */
export const createAnswer = (content: Content): Answer => {
  const { body, status = 200 } = content
  const plain = typeof body === 'string' ? Buffer.from(body) : body
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
  const made = new Map<Encoding, Packed>()
  const making = new Map<Encoding, Promise<Packed>>()
  const pack = async (encoding: Encoding): Promise<Packed> => {
    const bytes = await packs[encoding](plain)
    // Two packings are two representations: a strong validator names one. Source: RFC 9110, 8.8.3.
    const etag = content.etag ?? (encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`)
    const packed = { body: bytes, etag, headers: headersOf(content, { encoding, bytes, etag }) }
    made.set(encoding, packed)
    return packed
  }
  const fitting = (encoding: Encoding): Encoding =>
    plain.length < worthPacking || content.etag !== undefined ? 'identity' : encoding
  return {
    status,
    bytes: plain.length * 2 + 1000,
    packedAlready: (encoding) => made.get(fitting(encoding)),
    packed: (wanted) => {
      const encoding = fitting(wanted)
      const promise = making.get(encoding) ?? pack(encoding)
      making.set(encoding, promise)
      return promise
    },
  }
}

interface Representation {
  encoding: Encoding
  bytes: Buffer
  etag: string
}

const headersOf = (
  { contentType, contentLanguage, location, disposition, ...content }: Content,
  { encoding, bytes, etag }: Representation,
): string[] => {
  const { surrogateKeys = [], cacheControl = publicForAMinute, headers = [] } = content
  return [
    ...['Content-Type', contentType],
    ...['Content-Length', String(bytes.length)],
    ...['ETag', etag],
    ...['Cache-Control', cacheControl],
    ...['Vary', vary],
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...(contentLanguage === undefined ? [] : ['Content-Language', contentLanguage]),
    ...(location === undefined ? [] : ['Location', location]),
    ...(disposition === undefined ? [] : ['Content-Disposition', disposition]),
    ...(content.isDigested ? ['Repr-Digest', digestOf(bytes)] : []),
    ...(surrogateKeys.length === 0 ? [] : ['Surrogate-Key', surrogateKeys.join(' ')]),
    // People are to find the page of a front end, not what it is made of.
    ...(contentType.startsWith('application/json') && !headers.includes('X-Robots-Tag')
      ? ['X-Robots-Tag', 'noindex']
      : []),
    ...headers,
    ...openHeaders,
  ]
}

const digestOf = (bytes: Buffer): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`

const packs: Record<Encoding, (plain: Buffer) => Promise<Buffer>> = {
  br: (plain) =>
    compressBrotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  gzip: (plain) => compressGzip(plain, { level: 6 }),
  identity: (plain) => Promise.resolve(plain),
}
