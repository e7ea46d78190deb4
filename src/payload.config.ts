import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { it } from '@payloadcms/translations/languages/it'
import { createTransport } from 'nodemailer'
import { buildConfig, type CollectionConfig } from 'payload'
import sharp from 'sharp'

import { closePayloadCollections } from './access/close-payload-collections.ts'
import { adminComponents } from './admin/index.ts'
import { auditLog } from './audit/audit-log.ts'
import { recordFailedSignIns } from './audit/sign-ins.ts'
import { collections } from './collections/index.ts'
import { dataProtectionEndpoints } from './data-protection/endpoints.ts'
import { baseUrlOf, readEnv, registrySecret } from './env.ts'
import { exchangeEndpoints } from './exchange/endpoints.ts'
import { formTransferEndpoints } from './exchange/form-endpoints.ts'
import { cpsvApFaults } from './exporters/cpsv-ap/index.ts'
import { contentEditor } from './fields/content-editor.ts'
import { globals } from './globals/index.ts'
import { nameErrors } from './hooks/name-errors.ts'
import { adminTranslations } from './i18n/admin-translations.ts'
import { localization } from './i18n/localization.ts'
import { mailFolder } from './mail/mail-folder.ts'
import { mergerEndpoints } from './merger/endpoints.ts'
import { operationsEndpoints } from './operations/endpoints.ts'
import { responsibilityEndpoints } from './responsibility/endpoints.ts'
import { costTransparencyPlugin } from './plugins/cost-transparency/index.ts'
import { newsletterPlugin } from './plugins/newsletter/index.ts'
import { previewPlugin } from './plugins/preview/index.ts'
import { createRegistryConnections, registryPlugin } from './plugins/registry/index.ts'
import { reviewPlugin } from './plugins/review/index.ts'
import { createKeyRing, submissionsPlugin } from './plugins/submissions/index.ts'
import { storagePlugin } from './plugins/storage/index.ts'
import { webhooksPlugin } from './plugins/webhooks/index.ts'
import { logOptions } from './process/log-options.ts'
import { publication } from './publication/published/index.ts'

const env = readEnv()

/** What of a collection depends on where it runs: cookies over https alone, files in the data directory. */
const withSettings = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  ...(typeof collection.auth === 'object' && {
    auth: {
      ...collection.auth,
      cookies: {
        ...collection.auth.cookies,
        secure: env.SERVER_URL?.startsWith('https:') ?? false,
      },
    },
  }),
  ...(typeof collection.upload === 'object' && {
    upload: { ...collection.upload, staticDir: path.join(env.DATA_DIR, 'files', collection.slug) },
  }),
})

const config = buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  ...(env.SERVER_URL && { serverURL: env.SERVER_URL }),
  csrf: [...(env.SERVER_URL ? [env.SERVER_URL] : []), ...env.CORS_ORIGINS],
  routes: { admin: '/admin', api: '/api' },
  collections: collections.map(withSettings),
  endpoints: [
    ...responsibilityEndpoints,
    ...mergerEndpoints,
    ...exchangeEndpoints,
    ...dataProtectionEndpoints,
    ...operationsEndpoints,
    ...formTransferEndpoints,
  ],
  globals,
  localization,
  i18n: {
    fallbackLanguage: 'de',
    supportedLanguages: { de, en, fr, it },
    translations: adminTranslations,
  },
  editor: contentEditor,
  sharp,
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  defaultMaxTextLength: 40_000,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    // Payload's own list does not hold the zone of Luzern, and then shows none.
    timezones: {
      defaultTimezone: 'Europe/Zurich',
      supportedTimezones: [{ label: 'Schweiz (Europe/Zurich)', value: 'Europe/Zurich' }],
    },
    meta: { titleSuffix: ' – Schaltwerk', robots: 'noindex, nofollow' },
    components: adminComponents,
    importMap: { baseDir: 'src', importMapFile: 'src/app/(payload)/admin/importMap.js' },
  },
  graphQL: {
    maxComplexity: 2000,
    disableIntrospectionInProduction: false,
    disablePlaygroundInProduction: true,
  },
  // What the publish gate asks an exporter: the gate knows none of them.
  custom: { exportFaults: cpsvApFaults },
  typescript: { autoGenerate: false, outputFile: 'src/generated/payload-types.ts' },
  upload: { limits: { fileSize: env.UPLOAD_LIMIT_MB * 1024 * 1024 }, abortOnLimit: true },
  hooks: { afterError: [({ req }) => recordFailedSignIns(req), nameErrors] },
  jobs: { deleteJobOnComplete: true, access: { run: () => false } },
  db: postgresAdapter({
    pool: {
      connectionString: env.DATABASE_URL ?? '',
      max: env.DATABASE_POOL_MAX,
      connectionTimeoutMillis: 10_000,
    },
    push: false,
    migrationDir: 'src/migrations',
  }),
  email: env.SMTP_URL
    ? nodemailerAdapter({
        defaultFromAddress: env.MAIL_FROM,
        defaultFromName: 'Schaltwerk',
        transport: createTransport(env.SMTP_URL),
        skipVerify: true,
      })
    : mailFolder({ folder: path.join(env.DATA_DIR, 'mail'), from: env.MAIL_FROM }),
  // Somebody mistyped: the person is told, the log of failures is not.
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
  logger: {
    options: { level: env.LOG_LEVEL === 'info' ? 'warn' : env.LOG_LEVEL, ...logOptions },
  },
  plugins: [
    reviewPlugin(),
    previewPlugin({ frontEnd: env.PREVIEW_URL }),
    submissionsPlugin({ keyRing: createKeyRing(env.ANSWER_KEYS, env.PAYLOAD_SECRET ?? '') }),
    costTransparencyPlugin(),
    newsletterPlugin({ baseUrl: baseUrlOf(env), perMinute: env.NEWSLETTER_PER_MINUTE }),
    webhooksPlugin({ allowPrivate: env.WEBHOOKS_PRIVATE === 'on' }),
    registryPlugin({
      open: createRegistryConnections({
        secret: (name) => registrySecret(name),
        allowPrivate: !env.isProduction,
      }),
      allowPrivate: !env.isProduction,
      isDemo: env.DEMO_DATA === 'on',
    }),
    storagePlugin({
      bucket: env.S3_BUCKET,
      endpoint: env.S3_ENDPOINT,
      region: env.S3_REGION,
      accessKeyId: env.S3_ACCESS_KEY_ID,
      secretAccessKey: env.S3_SECRET_ACCESS_KEY,
    }),
    publication,
    // The last one: what others add is recorded too.
    auditLog,
  ],
})

/** The CMS: what it is made of, and how it reaches its database, its files and its mail. */
export default config.then(closePayloadCollections)
