import { checkHttpsUrl } from '../../../src/domain/https-url.ts'

const notHttps = { code: 'URL_NOT_HTTPS' }

describe('an address on the web', () => {
  it.each([
    'https://www.lu.ch',
    'https://www.lu.ch/verwaltung?thema=umzug#frist',
    'https://srl.lu.ch:8443/app/de',
    'https://zürich.ch/gebühren',
    'HTTPS://WWW.LU.CH',
  ])('passes as %s', (value) => {
    expect(checkHttpsUrl(value)).toBeUndefined()
  })

  it.each([
    ['without encryption', 'http://www.lu.ch'],
    ['without a scheme', 'www.lu.ch'],
    ['relative to ours', '/verwaltung'],
    ['relative to the scheme', '//www.lu.ch'],
    ['of a script', 'javascript:alert(1)'],
    ['of a mailbox', 'mailto:info@lu.ch'],
    ['of a file', 'ftp://www.lu.ch/liste.csv'],
    ['inside our own network', 'https://localhost/admin'],
    ['without a host', 'https://'],
    ['with a user name', 'https://editor@www.lu.ch'],
    ['with a password', 'https://:secret@www.lu.ch'],
    ['that is empty', ''],
  ])('is refused %s', (_, value) => {
    expect(checkHttpsUrl(value)).toEqual(notHttps)
  })

  // `new URL` repairs these; what is stored and exported is the text as typed.
  it.each([
    ['without slashes after the scheme', 'https:www.lu.ch'],
    ['with one slash after the scheme', 'https:/www.lu.ch'],
    ['with backslashes', 'https:\\\\www.lu.ch'],
    ['with a space in front', ' https://www.lu.ch'],
    ['with a space behind', 'https://www.lu.ch '],
    ['with a space inside', 'https://www.lu.ch/neue seite'],
    ['with a line break inside', 'https://www.lu\n.ch'],
  ])('is refused %s', (_, value) => {
    expect(checkHttpsUrl(value)).toEqual(notHttps)
  })
})
