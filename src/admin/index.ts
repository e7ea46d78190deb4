import type { Config } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

const view = (path: `/${string}`, Component: string) => ({ path, Component, exact: true })

/** Our own parts of the admin, by the place they stand in; a component is named by its path, never imported. */
export const adminComponents: AdminComponents = {
  graphics: {
    Icon: '/admin/wordmark/index.tsx#Icon',
    Logo: '/admin/wordmark/index.tsx#Logo',
  },
  beforeDashboard: ['/admin/dashboard/index.tsx#Dashboard'],
  beforeNavLinks: ['/admin/case-inbox/inbox-link.tsx#CaseInboxLink'],
  afterNavLinks: [
    '/admin/place-links/index.tsx#PlaceLinks',
    '/admin/mailbox/index.tsx#MailboxLink',
    '/admin/operations/operations-link.tsx#OperationsLink',
    '/admin/exchange/exchange-link.tsx#ExchangeLink',
    '/admin/table-links/index.tsx#TableLinks',
    '/admin/programme-finance/finance-link.tsx#FinanceLink',
  ],
  logout: { Button: '/admin/log-out/index.tsx#LogOut' },
  views: {
    login: view('/login', '/admin/login/index.tsx#Login'),
    bankNotice: view('/bank-notice', '/admin/bank-notice/index.tsx#BankNotice'),
    caseInbox: view('/case-inbox', '/admin/case-inbox/index.tsx#CaseInbox'),
    exchange: view('/exchange', '/admin/exchange/index.tsx#Exchange'),
    formPreview: view('/form-preview', '/admin/form-preview/index.tsx#FormPreview'),
    formTransfer: view('/form-transfer', '/admin/form-transfer/index.tsx#FormTransfer'),
    mailbox: view('/mailbox', '/admin/mailbox/index.tsx#Mailbox'),
    operations: view('/operations', '/admin/operations/index.tsx#Operations'),
    municipalityMerger: view(
      '/municipality-merger',
      '/admin/municipality-merger/index.tsx#MunicipalityMerger',
    ),
    programmeFinance: view(
      '/programme-finance',
      '/admin/programme-finance/index.tsx#ProgrammeFinance',
    ),
    registerHealth: view('/register-health', '/admin/register-health/index.tsx#RegisterHealth'),
    responsibilityReport: view(
      '/responsibility-report',
      '/admin/responsibility-report/index.tsx#ResponsibilityReport',
    ),
  },
}
