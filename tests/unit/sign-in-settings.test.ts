import { parseEnv } from '../../src/env.ts'

const read = (given: Record<string, string>) => parseEnv({ NODE_ENV: 'test', ...given })

const provider = {
  key: 'agov',
  label: 'AGOV',
  issuer: 'https://agov.example.ch',
  clientId: 'katalog',
  clientSecret: 'geheim-und-lang',
}

const problemsOf = (list: unknown): string => {
  const OIDC_PROVIDERS = typeof list === 'string' ? list : JSON.stringify(list)
  try {
    read({ OIDC_PROVIDERS })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('the providers for signing in', () => {
  it('are none unless somebody sets one up', () => {
    expect(read({}).OIDC_PROVIDERS).toEqual([])
  })

  it('need name, address and account; the rest has defaults', () => {
    const { OIDC_PROVIDERS } = read({ OIDC_PROVIDERS: JSON.stringify([provider]) })
    expect(OIDC_PROVIDERS).toEqual([
      {
        ...provider,
        scopes: ['openid', 'profile', 'email'],
        acr: [],
        trustEmail: false,
        grants: [],
      },
    ])
  })

  it.each([
    ['issuer', { issuer: 'http://agov.example.ch' }],
    ['key', { key: 'Nicht so' }],
    ['clientSecret', { clientSecret: '' }],
    ['grants.0.role', { grants: [{ claim: 'groups', value: 'x', role: 'kaiser' }] }],
    ['Unrecognized key: "arc"', { arc: ['aq300'] }],
  ])('are refused with a wrong %s, which is named', (name, wrong) => {
    expect(problemsOf([{ ...provider, ...wrong }])).toContain(name)
  })

  it('may be on this machine without https', () => {
    expect(problemsOf([{ ...provider, issuer: 'http://localhost:8080/realms/x' }])).toBe('')
  })

  it('are refused where two have the same key', () => {
    expect(problemsOf([provider, provider])).toContain('names a key twice')
  })

  it('are refused where they are no JSON, without quoting the secrets in them', () => {
    const problem = problemsOf(`[{"clientSecret":"geheim-und-lang"`)
    expect(problem).toContain('OIDC_PROVIDERS: is not JSON')
    expect(problem).not.toContain('geheim')
  })
})

it.each(['optional', 'administrators', 'required'])('a second factor may be %s', (whom) => {
  expect(read({ SECOND_FACTOR: whom }).SECOND_FACTOR).toBe(whom)
})
