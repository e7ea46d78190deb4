import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type pg from 'pg'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { adminLanguageOf } from '../../i18n/locales.ts'
import { troubleTexts } from '../../i18n/trouble-texts.ts'
import { troubleWords } from '../../i18n/trouble-words.ts'
import { findTroubles, type Watched } from '../../operations/index.ts'
import { AdminPage } from '../page/index.tsx'
import { moment } from '../../i18n/moment.ts'
import { ReplayButton } from './replay-button.tsx'
import './style.css'

/** `/admin/operations`: what is broken, and what could not be found out; for operators and auditors. */
export const Operations = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  if (user && !hasRoleEverywhere(user, 'admin', 'auditor')) notFound()
  const { language } = i18n
  const watched = user ? await findTroubles(payload.db.pool as unknown as pg.Pool) : []
  const told = watched.filter(({ troubles, isUnknown }) => isUnknown || troubles.length > 0)
  const { admin } = payload.config.routes
  return (
    <AdminPage view={view} path="/operations" title={inLanguage(troubleTexts.heading, language)}>
      {told.length === 0 && <p role="status">{inLanguage(troubleTexts.fine, language)}</p>}
      {told.map((section) => (
        <TroubleSection
          key={section.watch.key}
          {...{ section, language, admin }}
          mayReplay={hasRoleEverywhere(user, 'admin')}
        />
      ))}
      <p>
        <a href={`${admin}/register-health`}>{inLanguage(troubleTexts.registers, language)}</a>
      </p>
    </AdminPage>
  )
}

interface TroubleSectionProps {
  section: Watched
  language: string
  admin: string
  mayReplay: boolean
}

/** What of a section can be tried again as a whole. */
const replays: Readonly<Record<string, 'incidents' | 'jobs' | 'mails'>> = {
  incidents: 'incidents',
  'dead-jobs': 'jobs',
  'unsent-mails': 'mails',
}

const TroubleSection = ({
  section: { watch, troubles, isUnknown },
  language,
  admin,
  mayReplay,
}: TroubleSectionProps) => {
  const what = replays[watch.key]
  return (
    <section aria-labelledby={`trouble-${watch.key}`}>
      <h2 id={`trouble-${watch.key}`}>{inLanguage(watch.label, language)}</h2>
      {isUnknown ? (
        <p role="status">{inLanguage(troubleTexts.unknown, language)}</p>
      ) : (
        <Table
          language={language}
          head={[troubleTexts.what, troubleTexts.count, troubleTexts.sinceWhen]}
          rows={troubles.map(({ what: of, count, since }) => [
            troubleWords(of, language) || inLanguage(watch.label, language),
            String(count),
            since ? moment(since.toISOString(), language) : '',
          ])}
        />
      )}
      {watch.path !== '/operations' && (
        <p>
          <a href={`${admin}${watch.path}`}>{inLanguage(troubleTexts.show, language)}</a>
        </p>
      )}
      {mayReplay && what && <ReplayButton what={what} language={adminLanguageOf(language)} />}
    </section>
  )
}

interface TableProps {
  language: string
  head: readonly Parameters<typeof inLanguage>[0][]
  rows: readonly (readonly string[])[]
}

const Table = ({ language, head, rows }: TableProps) => (
  <table className="operations__table">
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text.en} scope="col">
            {inLanguage(text, language)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr key={cells.join(' ')}>
          {cells.map((cell, at) => (
            <td key={head[at]?.en}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
