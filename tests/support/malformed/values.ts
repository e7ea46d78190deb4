import { readFileSync } from 'node:fs'

import fc from 'fast-check'

const linesOf = (name: string): string[] =>
  readFileSync(`tests/fixtures/malformed/${name}.txt`, 'utf8').split('\n').slice(0, -1)

/** As browsers do. */
export const encode = (value: string): string => encodeURIComponent(value.toWellFormed())

/** Cursors that look like ours and hold something else, or never end. */
const cursor = fc
  .oneof(
    fc.json(),
    fc.tuple(fc.string(), fc.string()).map((pair) => JSON.stringify(pair)),
    fc.constantFrom('["\\u0000","\\ud800"]', '[1,2]', '["a"]', '["a","b","c"]', '{"__proto__":1}'),
    fc.nat({ max: 3000 }).map((depth) => '['.repeat(depth)),
  )
  .map((text) => Buffer.from(text).toString('base64url'))

/** Values nobody means; percent-encoded already, or not well. */
export const values = fc.oneof(
  fc.constantFrom(...linesOf('values')),
  fc.string({ maxLength: 40, unit: 'binary' }).map(encode),
  fc.integer().map(String),
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.double().map(String),
  fc.nat({ max: 6000 }).map((length) => 'a'.repeat(length)),
  fc.nat({ max: 1500 }).map((length) => '%C3%A4'.repeat(length)),
  cursor,
)

/** What headers hold: what Node lets out. */
export const headerValues = fc.oneof(
  fc.constantFrom(...linesOf('header-values')),
  fc.constant('x'.repeat(4000)),
  fc.constant(Array.from({ length: 500 }, (_, i) => `a${String(i)}/b;q=0.5`).join(',')),
  fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\t\x20-\x7e]/g, '')),
)

/** Headers that a server may heed. */
export const headerNames = fc.constantFrom(
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Access-Control-Request-Method',
  'Authorization',
  'Content-Type',
  'Cookie',
  'Expect',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'Origin',
  'Range',
  'TE',
  'Upgrade',
  'X-Forwarded-For',
  'X-HTTP-Method-Override',
  'X-Request-Id',
)

/** Bodies, of which most are no JSON. */
export const bodies = fc.oneof(
  fc.constantFrom(...linesOf('bodies')),
  fc.constant('\u0000'),
  fc.json(),
  fc.nat({ max: 20_000 }).map((depth) => '['.repeat(depth)),
  fc.nat({ max: 200_000 }).map((length) => JSON.stringify({ query: 'x'.repeat(length) })),
)

/** What a body may be said to be. */
export const contentTypes = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'text/plain',
  'x',
)

/** Methods beside GET. */
export const methods = fc.constantFrom(
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'M-SEARCH', 'LOCK'],
)

/** Paths that lead elsewhere or nowhere. */
export const paths = fc.constantFrom(...linesOf('paths'))
