import type { AdminViewServerProps } from 'payload'

import { type AdminLanguage, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import {
  caseWorkersOf,
  type Inbox,
  type InboxSearch,
  parseInboxSearch,
  readInbox,
} from '../../plugins/submissions/index.ts'
import { authoritiesOf, hasRoleEverywhere } from '../../access/roles.ts'
import { AdminPage } from '../page/index.tsx'
import { moment } from '../../i18n/moment.ts'
import { CaseTable } from './case-table.tsx'
import { Filters } from './filters.tsx'
import { searchPath } from './search-path.ts'
import { inboxTexts } from './texts.ts'
import './style.css'

/** `/admin/case-inbox`: the cases of the authorities somebody works for, those that press first. */
export const CaseInbox = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const language = adminLanguageOf(req.i18n.language)
  const search = parseInboxSearch(view.searchParams)
  const inbox = req.user ? await readInbox(req, search, new Date()) : undefined
  const owners = hasRoleEverywhere(req.user, 'case-worker')
    ? [null, ...(inbox?.authorities ?? []).map(({ value }) => value)]
    : authoritiesOf(req.user, 'case-worker')
  const colleagues = owners.length > 0 ? await caseWorkersOf(req, owners) : []
  const { admin } = req.payload.config.routes
  const base = `${admin}/case-inbox`
  return (
    <AdminPage view={view} path="/case-inbox" title={say(inboxTexts.title, language)}>
      {inbox && (
        <>
          <Counts counts={inbox.counts} base={base} language={language} />
          <Filters {...{ inbox, colleagues, search, base, language }} />
          {colleagues.length > 0 && (
            <p>
              <a href={`${admin}/bank-notice`}>{say(inboxTexts.bankNotice, language)}</a>
            </p>
          )}
          <p role="status">{totalOf(inbox, language)}</p>
          {inbox.cases.length > 0 && (
            <CaseTable
              key={JSON.stringify(search)}
              rows={inbox.cases.map(({ receivedAt, state, ...row }) => ({
                ...row,
                received: moment(receivedAt.toISOString(), language),
                step: state?.[language] ?? state?.de ?? '–',
                href: `${admin}/collections/submissions/${String(row.id)}`,
              }))}
              hasAuthorities={inbox.authorities.length > 1}
              colleagues={colleagues}
              language={language}
            />
          )}
          <Pages inbox={inbox} search={search} base={base} language={language} />
        </>
      )}
    </AdminPage>
  )
}

const totalOf = ({ total }: Inbox, language: AdminLanguage): string => {
  if (total === 0) return say(inboxTexts.none, language)
  return total === 1 ? say(inboxTexts.one, language) : say(inboxTexts.total, language, { n: total })
}

interface CountsProps {
  counts: Inbox['counts']
  base: string
  language: AdminLanguage
}

const Counts = ({ counts, base, language }: CountsProps) => {
  const ways: [keyof Inbox['counts'], Partial<InboxSearch>][] = [
    ['open', {}],
    ['mine', { assignee: 'me' }],
    ['nobody', { assignee: 'nobody' }],
    ['overdue', { due: 'overdue' }],
    ['incident', { progress: 'incident' }],
  ]
  return (
    <nav aria-label={say(inboxTexts.counts, language)}>
      <ul className="case-counts">
        {ways.map(([key, search]) => (
          <li key={key}>
            <a href={searchPath(base, search)}>
              <strong>{counts[key]}</strong> {say(inboxTexts[key], language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface PagesProps {
  inbox: Inbox
  search: InboxSearch
  base: string
  language: AdminLanguage
}

const Pages = ({ inbox: { pages }, search, base, language }: PagesProps) => {
  if (pages < 2) return null
  const near = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - search.page) < 3,
  )
  return (
    <nav aria-label={say(inboxTexts.pages, language)}>
      <ul className="case-counts">
        {near.map((page) => (
          <li key={page}>
            <a
              href={searchPath(base, { ...search, page })}
              aria-current={page === search.page ? 'page' : undefined}
            >
              {say(inboxTexts.page, language, { n: page })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
