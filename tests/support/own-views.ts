/** A page of the admin that is ours, or has a part of ours. */
export interface OwnView {
  /** Under `/admin`; `{services}` stands for the id of a document of this collection. */
  path: string
  /** Our part of the page. Default: the page as it is framed. */
  part?: string
  /** The tab of a document to open. */
  tab?: string
  /** What must be there before it is checked. */
  shows: string
}

const page = '.own-page'

/** Every view of ours by its key in `src/admin/index.ts`; a view without a line here fails a test. */
export const rootViews: Record<string, readonly OwnView[]> = {
  // Signed out: `tests/e2e/admin/editing.ts` checks it before anybody signs in.
  login: [],
  // With a file of a bank: `tests/integration/admin/office/case-payments.ts`.
  bankNotice: [{ path: '/bank-notice', part: page, shows: 'Zahlungseingänge einlesen' }],
  // With cases in it: `tests/integration/admin/office/cases.ts`.
  caseInbox: [{ path: '/case-inbox', part: page, shows: 'Fälle' }],
  exchange: [{ path: '/exchange', part: page, shows: 'Import und Export' }],
  // With a form: `tests/integration/admin/office/form-preview.ts`.
  formPreview: [{ path: '/form-preview', part: page, shows: 'Dieses Formular gibt es nicht' }],
  formTransfer: [{ path: '/form-transfer', part: page, shows: 'Formular übernehmen' }],
  mailbox: [{ path: '/mailbox', part: '.mailbox', shows: 'Postfach' }],
  municipalityMerger: [
    { path: '/municipality-merger', part: page, shows: 'Gemeinde' },
    {
      path: '/municipality-merger?from=1051&into=1061&on=2027-01-01',
      part: page,
      shows: 'Adligenswil',
    },
  ],
  operations: [{ path: '/operations', part: page, shows: 'Betrieb' }],
  // With a ledger: `tests/integration/admin/programme.test.ts`.
  programmeFinance: [{ path: '/programme-finance', part: page, shows: 'Programmfinanzen' }],
  registerHealth: [{ path: '/register-health', part: page, shows: 'Zustand der Register' }],
  responsibilityReport: [
    { path: '/responsibility-report', part: page, shows: 'Zuständig' },
    {
      path: '/responsibility-report?service=hund-anmelden&place=gemeinde-1103&on=2026-11-25',
      part: page,
      shows: 'Sursee',
    },
  ],
}

/** Parts of ours on pages of Payload. */
export const ownParts: Record<string, OwnView> = {
  dashboard: { path: '', part: '.tasks', shows: 'Was ansteht' },
  'second-factor': { path: '/account', part: '.sign-in-panel', shows: 'Zweiter Faktor' },
  translate: {
    path: '/collections/services/{services}/translate',
    part: '.translate',
    shows: 'Français',
  },
  workflow: {
    path: '/collections/services/{services}',
    part: '.workflow-bar',
    shows: 'Stand der Änderung',
  },
  'publish-checklist': {
    path: '/collections/services/{services}',
    part: '.publish-checklist',
    shows: 'Geprüft wird',
  },
  completeness: {
    path: '/collections/services/{services}',
    part: 'section[aria-labelledby=completeness]',
    tab: 'Umfeld',
    shows: 'eCH-0073',
  },
  'linked-documents': {
    path: '/collections/services/{services}',
    tab: 'Umfeld',
    shows: 'Häufige Fragen',
  },
  'canonical-change': {
    path: '/collections/service-variants/{service-variants}',
    tab: 'Abgleich',
    shows: 'abgeglichen',
  },
  'feedback-summary': {
    path: '/collections/services/{services}',
    part: 'section[aria-labelledby=feedback-summary]',
    tab: 'Umfeld',
    shows: 'Rückmeldungen',
  },
  'key-usage': {
    path: '/collections/api-keys/create',
    part: '.key-usage',
    shows: 'sobald er erstellt ist',
  },
  'webhook-actions': {
    path: '/collections/webhooks/{webhooks}',
    part: '.webhook-actions',
    shows: 'Testmeldung senden',
  },
  'newsletter-sending': {
    path: '/collections/newsletters/{newsletters}',
    part: '.newsletter-sending',
    shows: 'Testversand an mich',
  },
  'registry-check': {
    path: '/collections/registries/{registries}',
    part: '.registry-check',
    shows: 'Verbindung prüfen',
  },
  'api-key-button': { path: '/collections/api-keys/create', shows: 'API-Schlüssel' },
}
