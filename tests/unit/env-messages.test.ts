import { parseEnv } from '../../src/env.ts'

const refusal = (settings: Record<string, string>): string => {
  try {
    parseEnv(settings as NodeJS.ProcessEnv)
  } catch (error) {
    return (error as Error).message
  }
  return 'no refusal'
}

describe('wrong settings', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ PORT: '80.5' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ ROLE: 'queue' }, 'ROLE: must be one of: all, web, worker'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL: must be an address like postgres://user:password@host:5432/database',
    ],
    [{ SERVER_URL: 'katalog' }, 'SERVER_URL: must be an address like https://luzern.example'],
    [{ MAIL_FROM: 'x' }, 'MAIL_FROM: must be an e-mail address'],
  ])('%j are told what is wanted, once', (settings, words) => {
    expect(refusal(settings as Record<string, string>)).toBe(`Wrong settings:\n  ${words}`)
  })
})
