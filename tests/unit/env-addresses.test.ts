import { read, refusedIn } from '../support/settings.ts'

describe('the addresses of front ends', () => {
  it('are a list with commas', () => {
    const { CORS_ORIGINS } = read({
      CORS_ORIGINS: 'https://www.sursee.ch, http://localhost:4200,https://www.lu.ch:8443',
    })
    expect(CORS_ORIGINS).toEqual([
      'https://www.sursee.ch',
      'http://localhost:4200',
      'https://www.lu.ch:8443',
    ])
  })

  it.each([
    ['with a path', 'https://www.lu.ch/katalog'],
    ['with a query', 'https://www.lu.ch?katalog'],
    ['of another scheme', 'ftp://www.lu.ch'],
    ['with a password', 'https://editor:secret@www.lu.ch'],
  ])('are refused %s', (_, address) => {
    expect(refusedIn({ CORS_ORIGINS: `https://www.sursee.ch,${address}` })).toEqual([
      'CORS_ORIGINS',
    ])
  })

  it.each([
    ['the wildcard', '*'],
    ['a host without its scheme', 'www.lu.ch'],
    ['a comma too many', 'https://www.lu.ch,'],
  ])('are refused with the name of the setting for %s', (_, list) => {
    expect(refusedIn({ CORS_ORIGINS: list })).toEqual(['CORS_ORIGINS'])
  })

  // Browsers send the origin without a slash; with one it would match none of them.
  it('lose the slash at their end', () => {
    expect(read({ CORS_ORIGINS: 'https://www.lu.ch/' }).CORS_ORIGINS).toEqual(['https://www.lu.ch'])
  })
})

describe('the address people use', () => {
  it('is refused with a path', () => {
    expect(refusedIn({ SERVER_URL: 'https://www.lu.ch/katalog' })).toEqual(['SERVER_URL'])
  })

  it('is refused with the name of the setting when it is no address', () => {
    expect(refusedIn({ SERVER_URL: 'katalog.example.ch' })).toEqual(['SERVER_URL'])
  })

  it('loses the slash at its end', () => {
    expect(read({ SERVER_URL: 'https://katalog.example.ch/' }).SERVER_URL).toBe(
      'https://katalog.example.ch',
    )
  })
})
