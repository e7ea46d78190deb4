import { registrySecret } from '../../src/env.ts'
import { errorOf, read, refusedIn } from '../support/settings.ts'

const production = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'only-while-tests-are-running-000000',
  SERVER_URL: 'https://katalog.example.ch',
}

describe('the settings', () => {
  it('need not be given to develop', () => {
    expect(read({})).toEqual({
      NODE_ENV: 'development',
      isProduction: false,
      ROLE: 'all',
      PORT: 3000,
      HOST: '127.0.0.1',
      CORS_ORIGINS: [],
      TRUST_PROXY: 0,
      ADMIN: 'on',
      GRAPHQL_PLAYGROUND: 'on',
      LINK_CHECK: 'off',
      BOT_PROTECTION: 'off',
      CLAMD_PORT: 3310,
      RESIDENT_ISSUERS: [],
      WEBHOOKS_PRIVATE: 'off',
      SANDBOX: 'on',
      LOG_LEVEL: 'info',
      DATA_DIR: '.data',
      DATABASE_POOL_MAX: 10,
      SECOND_FACTOR: 'optional',
      ANSWER_KEYS: [],
      OIDC_PROVIDERS: [],
      DEMO_DATA: 'on',
      ALLOW_DEMO_DATA: 'no',
      BODY_LIMIT_MB: 5,
      ANSWER_CACHE_MB: 128,
      RECORD_CACHE_MB: 128,
      UPLOAD_LIMIT_MB: 20,
      RATE_LIMIT_PER_MINUTE: 1200,
      RATE_LIMIT_KEY_PER_MINUTE: 12_000,
      MAIL_FROM: 'katalog@example.ch',
      OPERATIONS_MAIL: [],
      TRANSPARENCY_FRAMES: ['*'],
      NEWSLETTER_PER_MINUTE: 300,
      S3_REGION: 'ch-1',
    })
  })

  it('count as absent where they are empty', () => {
    const empty = Object.fromEntries(
      ['NODE_ENV', 'PORT', 'HOST', 'SERVER_URL', 'CORS_ORIGINS', 'DATABASE_URL', 'S3_BUCKET'].map(
        (name) => [name, ''],
      ),
    )
    expect(read(empty)).toEqual(read({}))
  })

  it('are read as what they mean', () => {
    const given = { PORT: '8080', TRUST_PROXY: '1', DATABASE_POOL_MAX: '40', ADMIN: 'off' }
    expect(read(given)).toMatchObject({
      PORT: 8080,
      TRUST_PROXY: 1,
      DATABASE_POOL_MAX: 40,
      ADMIN: 'off',
    })
  })

  it('leave out what we do not know', () => {
    expect(read({ PATH: '/usr/bin' })).not.toHaveProperty('PATH')
  })
})

describe('wrong settings', () => {
  it('stop the start with the code SETTINGS_INVALID', () => {
    expect(errorOf({ PORT: 'abc' })).toMatchObject({ code: 'SETTINGS_INVALID' })
  })

  it('are all named at once', () => {
    const wrong = {
      NODE_ENV: 'staging',
      ROLE: 'queue',
      PORT: '70000',
      TRUST_PROXY: 'true',
      ADMIN: 'yes',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://localhost/katalog',
      DATABASE_POOL_MAX: '0',
      PAYLOAD_SECRET: 'short',
      UPLOAD_LIMIT_MB: '2.5',
      OCDS_PREFIX: 'ocds-Kanton',
      SMTP_URL: 'https://mail.example.ch',
      MAIL_FROM: 'katalog',
      OPERATIONS_MAIL: 'pikett@example.ch,leitung',
      PREVIEW_URL: 'https://luzern.example/vorschau',
      RESUME_URL: 'https://luzern.example/weiter',
      BOT_PROTECTION: 'perhaps',
      CLAMD_PORT: '0',
      RESIDENT_ISSUERS: 'https://idp.example',
      ANSWER_KEYS: '2026:short',
    }
    expect(refusedIn(wrong)).toEqual(Object.keys(wrong).toSorted())
  })

  it('are named together with those that are missing', () => {
    expect(refusedIn({ NODE_ENV: 'production', PORT: 'abc', S3_BUCKET: 'katalog' })).toEqual([
      'PAYLOAD_SECRET',
      'PORT',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
      'SERVER_URL',
    ])
  })

  it.each(['postgres://katalog@db/katalog', 'postgresql://katalog@db/katalog'])(
    'do not include the database address %s',
    (DATABASE_URL) => {
      expect(read({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL)
    },
  )

  it('do not include a secret of 32 characters', () => {
    expect(refusedIn({ PAYLOAD_SECRET: 'x'.repeat(31) })).toEqual(['PAYLOAD_SECRET'])
    expect(read({ PAYLOAD_SECRET: 'x'.repeat(32) }).PAYLOAD_SECRET).toHaveLength(32)
  })
})

describe('production', () => {
  it('starts with a secret and the address people use', () => {
    expect(read(production)).toMatchObject({ isProduction: true, ...production })
  })

  it('needs a secret', () => {
    expect(refusedIn({ ...production, PAYLOAD_SECRET: '' })).toEqual(['PAYLOAD_SECRET'])
  })

  it('needs the address people use', () => {
    expect(refusedIn({ ...production, SERVER_URL: undefined })).toEqual(['SERVER_URL'])
  })

  it('names both where both are missing', () => {
    expect(refusedIn({ NODE_ENV: 'production' })).toEqual(['PAYLOAD_SECRET', 'SERVER_URL'])
  })

  it('is open to the network and has neither sample data nor playground', () => {
    expect(read(production)).toMatchObject({
      HOST: '0.0.0.0',
      DEMO_DATA: 'off',
      GRAPHQL_PLAYGROUND: 'off',
    })
  })

  it('keeps what was chosen on purpose', () => {
    const chosen = { HOST: '10.0.0.5', GRAPHQL_PLAYGROUND: 'on' }
    expect(read({ ...production, ...chosen })).toMatchObject(chosen)
  })

  it('refuses sample data', () => {
    expect(refusedIn({ ...production, DEMO_DATA: 'on' })).toEqual(['DEMO_DATA'])
  })

  it('refuses webhooks into private networks', () => {
    expect(refusedIn({ ...production, WEBHOOKS_PRIVATE: 'on' })).toEqual(['WEBHOOKS_PRIVATE'])
    expect(read({ WEBHOOKS_PRIVATE: 'on' })).toMatchObject({ WEBHOOKS_PRIVATE: 'on' })
  })

  it('refuses registers with invented people', () => {
    expect(refusedIn({ ...production, SANDBOX: 'on' })).toEqual(['SANDBOX'])
    expect(read(production).SANDBOX).toBe('off')
  })

  it('refuses sample data where the permission says no', () => {
    const settings = { ...production, DEMO_DATA: 'on', ALLOW_DEMO_DATA: 'no' }
    expect(refusedIn(settings)).toEqual(['DEMO_DATA'])
  })

  it('takes sample data where that is permitted', () => {
    const settings = { ...production, DEMO_DATA: 'on', ALLOW_DEMO_DATA: 'yes' }
    expect(read(settings).DEMO_DATA).toBe('on')
  })

  it('alone asks for a secret, an address and a permission', () => {
    const settings = { NODE_ENV: 'test', DEMO_DATA: 'on' }
    expect(read(settings)).toMatchObject({ ...settings, isProduction: false })
  })
})

describe('the secret for a register', () => {
  const source = { REGISTRY_SECRET_RESIDENTS: 'a-long-token', REGISTRY_SECRET_DOGS: '', HOST: 'x' }

  it('is found by its name, and absent where it is empty', () => {
    expect(registrySecret('RESIDENTS', source)).toBe('a-long-token')
    expect(registrySecret('DOGS', source)).toBeUndefined()
  })

  it('is no other setting', () => {
    expect(registrySecret('HOST', source)).toBeUndefined()
  })
})
