import { z } from 'zod'

import { roles } from './access/roles.ts'
import { CatalogueError } from './domain/errors.ts'
import { providerSettings } from './domain/sign-in/provider-settings.ts'
import { residentIssuer } from './domain/sign-in/resident-issuer.ts'
import { parseTheme, type Theme } from './domain/theme/theme.ts'

const choice = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, { error: `must be one of: ${values.join(', ')}` })
const flag = choice('on', 'off')
const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, abort: true, error: `must be an address like ${example}` })
const origin = address(/^https?$/, 'https://luzern.example')
  .refine((value) => new URL(value).origin === value.replace(/\/$/, ''), {
    error: 'must be scheme, host and port alone, for example https://luzern.example',
  })
  .transform((value) => new URL(value).origin)
const previewUrl = address(
  /^https?$/,
  'https://luzern.example/vorschau/{token}?sprache={locale}',
).refine((value) => value.includes('{token}'), { error: 'must hold {token}' })
const origins = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .pipe(z.array(origin))
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What the parser says quotes the text, and the text holds secrets.
    context.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
})
const providers = json
  .pipe(z.array(providerSettings(roles)))
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, {
    error: 'names a key twice',
  })
const mailAddresses = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .pipe(z.array(z.email({ error: 'must be e-mail addresses divided by commas' })))
const residentIssuers = json
  .pipe(z.array(residentIssuer))
  .refine((list) => new Set(list.map(({ issuer }) => issuer)).size === list.length, {
    error: 'names an issuer twice',
  })
const resumeUrl = address(/^https?$/, 'https://luzern.example/weiter/{token}').refine(
  (value) => value.includes('{token}'),
  { error: 'must hold {token}' },
)
const ocidPrefix = z.string().regex(/^ocds-[a-z0-9]{6}$/, { error: 'must be like ocds-a1b2c3' })
const frames = z.union([
  z.literal('*').transform((): string[] => ['*']),
  z.literal('none').transform((): string[] => ["'none'"]),
  origins,
])
const theme = z.string().transform((text, context): Theme => {
  const read = parseTheme(text)
  if ('theme' in read) return read.theme
  for (const message of read.problems) context.addIssue({ code: 'custom', message })
  return z.NEVER
})
const answerKeys = z
  .string()
  .transform((list) =>
    list.split(',').map((entry) => {
      const [id = '', ...secret] = entry.trim().split(':')
      return { id, secret: secret.join(':') }
    }),
  )
  .refine(
    (list) => list.every(({ id, secret }) => /^[a-z0-9-]{1,30}$/.test(id) && secret.length >= 32),
    {
      error: 'must be a list like 2027:<secret>,2026:<secret>, each of at least 32 characters',
    },
  )
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'names a key twice',
  })
const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${String(least)} to ${String(most)}`
  return z.coerce
    .number({ error })
    .int({ error, abort: true })
    .min(least, { error })
    .max(most, { error })
}
const count = (most: number) => wholeNumber(1, most)

/** Zod leaves out a check of the whole as soon as one part is wrong; here every problem is told at once. */
const evenIfOthersAreWrong = { when: () => true }

const settings = z.object({
  NODE_ENV: choice('development', 'production', 'test').default('development'),
  ROLE: choice('all', 'web', 'worker').default('all'),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().optional(),
  SERVER_URL: origin.optional(),
  CORS_ORIGINS: origins.default([]),
  TRUST_PROXY: wholeNumber(0, 5).default(0),
  ADMIN: flag.default('on'),
  GRAPHQL_PLAYGROUND: flag.optional(),
  LOG_LEVEL: choice('fatal', 'error', 'warn', 'info', 'debug', 'silent').default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(
    /^postgres(ql)?$/,
    'postgres://user:password@host:5432/database',
  ).optional(),
  DATABASE_POOL_MAX: count(200).default(10),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SECOND_FACTOR: z.enum(['optional', 'administrators', 'required']).default('optional'),
  OIDC_PROVIDERS: providers.default([]),
  DEMO_DATA: flag.optional(),
  ALLOW_DEMO_DATA: choice('yes', 'no').default('no'),
  BODY_LIMIT_MB: count(100).default(5),
  ANSWER_CACHE_MB: wholeNumber(0, 100_000).default(128),
  RECORD_CACHE_MB: wholeNumber(0, 100_000).default(128),
  UPLOAD_LIMIT_MB: count(1000).default(20),
  OCDS_PREFIX: ocidPrefix.optional(),
  TRANSPARENCY_FRAMES: frames.default(['*']),
  TRANSPARENCY_THEME: theme.optional(),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000_000).default(1200),
  RATE_LIMIT_KEY_PER_MINUTE: wholeNumber(0, 1_000_000_000).default(12_000),
  LINK_CHECK: flag.optional(),
  PREVIEW_URL: previewUrl.optional(),
  ANSWER_KEYS: answerKeys.default([]),
  RESIDENT_ISSUERS: residentIssuers.default([]),
  RESUME_URL: resumeUrl.optional(),
  BOT_PROTECTION: flag.optional(),
  CLAMD_HOST: z.string().optional(),
  CLAMD_PORT: wholeNumber(1, 65_535).default(3310),
  WEBHOOKS_PRIVATE: flag.default('off'),
  SANDBOX: flag.optional(),
  SMTP_URL: address(/^smtps?$/, 'smtps://user:password@mail.example:465').optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).default('katalog@example.ch'),
  OPERATIONS_MAIL: mailAddresses.default([]),
  MAIL_BOUNCE_ADDRESS: z.email({ error: 'must be an e-mail address' }).optional(),
  MAIL_BOUNCE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  NEWSLETTER_PER_MINUTE: count(100_000).default(300),
  S3_ENDPOINT: address(/^https?$/, 'https://s3.example').optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('ch-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

/** Names of all settings. */
export const settingNames = Object.keys(settings.shape)

const schema = settings
  .superRefine((env, context) => {
    const missing = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    if (env.S3_BUCKET && !env.S3_ACCESS_KEY_ID)
      missing('S3_ACCESS_KEY_ID', 'is needed with S3_BUCKET')
    if (env.S3_BUCKET && !env.S3_SECRET_ACCESS_KEY) {
      missing('S3_SECRET_ACCESS_KEY', 'is needed with S3_BUCKET')
    }
    if (env.NODE_ENV !== 'production') return
    if (!env.PAYLOAD_SECRET) missing('PAYLOAD_SECRET', 'is needed in production')
    if (!env.SERVER_URL) missing('SERVER_URL', 'is needed in production: the address people use')
    if (env.WEBHOOKS_PRIVATE === 'on') {
      missing(
        'WEBHOOKS_PRIVATE',
        'is refused in production: webhooks would reach into your network',
      )
    }
    if (env.SANDBOX === 'on') {
      missing('SANDBOX', 'is refused in production: its registers hold invented people')
    }
    if (env.DEMO_DATA === 'on' && env.ALLOW_DEMO_DATA !== 'yes') {
      missing('DEMO_DATA', 'is refused in production unless ALLOW_DEMO_DATA=yes')
    }
  }, evenIfOthersAreWrong)
  .transform((env) => {
    const isProduction = env.NODE_ENV === 'production'
    return {
      ...env,
      isProduction,
      HOST: env.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
      DEMO_DATA: env.DEMO_DATA ?? (isProduction ? 'off' : 'on'),
      SANDBOX: env.SANDBOX ?? (isProduction || env.DATABASE_URL !== undefined ? 'off' : 'on'),
      LINK_CHECK: env.LINK_CHECK ?? (isProduction ? 'on' : 'off'),
      BOT_PROTECTION: env.BOT_PROTECTION ?? (isProduction ? 'on' : 'off'),
      GRAPHQL_PLAYGROUND: env.GRAPHQL_PLAYGROUND ?? (isProduction ? 'off' : 'on'),
    }
  })

/** The settings of this process; `.env.example` says what each is for. */
export type Env = z.infer<typeof schema>

/** Holds the settings once they are settled, for the parts of this process that are loaded later. */
const settled = 'SCHALTWERK_SETTINGS'

/**
 * Reads the settings, an empty one counting as absent.
 * @throws CatalogueError SETTINGS_INVALID naming every setting that is wrong
 */
export const parseEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = new Set(
    parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
  )
  throw new CatalogueError('SETTINGS_INVALID', `Wrong settings:\n${[...problems].join('\n')}`)
}

/** The settings of this process: the settled ones, or before that those of its environment. */
export const readEnv = (): Env => {
  const known = process.env[settled]
  return known ? (JSON.parse(known) as Env) : parseEnv()
}

/**
 * A secret for a register, by its name: `RESIDENTS` is `REGISTRY_SECRET_RESIDENTS`. Read when it is needed, and kept nowhere.
 * @returns undefined where the environment holds none
 */
export const registrySecret = (
  name: string,
  source: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => {
  const value = source[`REGISTRY_SECRET_${name}`]
  return value === '' ? undefined : value
}

/**
 * Settles the settings of this process, with what was found out at start. Next sets NODE_ENV while it
 * starts and loads a copy of the configuration of its own: both must see the same settings as the rest.
 */
export const settle = (env: Env): void => {
  Object.assign(process.env, {
    [settled]: JSON.stringify(env),
    DISABLE_PAYLOAD_HMR: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(env.SANDBOX === 'on' && {
      REGISTRY_SECRET_SANDBOX: registrySecret('SANDBOX') ?? 'sandbox:sandbox',
    }),
  })
}

/** Scheme, host and port people use. */
export const baseUrlOf = ({ SERVER_URL, PORT }: Pick<Env, 'PORT' | 'SERVER_URL'>): string =>
  SERVER_URL ?? `http://localhost:${String(PORT)}`
