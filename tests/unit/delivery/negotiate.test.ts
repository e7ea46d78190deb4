import { encodingFor, localeFor, mediaTypeFor } from '../../../src/delivery/answers/negotiate.ts'

it.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
])('whoever takes %s is sent %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})

it.each([
  [undefined, 'de'],
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['pl, it;q=0.5', 'it'],
  ['pl', 'de'],
  ['de-simple', 'de-simple'],
  ['de-CH', 'de'],
  ['rm', 'rm'],
  ['fr;q=0, en', 'en'],
  ['*', 'de'],
])('whoever reads %s is answered in %s', (header, locale) => {
  expect(localeFor(header)).toBe(locale)
})

const offered = ['application/json', 'application/ld+json'] as const

it.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html, */*;q=0.1', 'application/json'],
  ['application/ld+json', 'application/ld+json'],
  ['application/json;q=0.5, application/ld+json', 'application/ld+json'],
  ['application/*', 'application/json'],
  ['application/json;q=0, application/*', 'application/ld+json'],
  ['text/html', undefined],
])('whoever accepts %s gets %s', (header, type) => {
  expect(mediaTypeFor(header, offered)).toBe(type)
})
