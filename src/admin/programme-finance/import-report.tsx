import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { ToldRow } from '../../plugins/cost-transparency/index.ts'
import { shownDay } from '../case-inbox/due-badge.tsx'
import { financeTexts as texts, rowOutcomeTexts } from './texts.ts'

/** What the API says of an import. */
export interface ImportAnswer {
  dryRun: boolean
  counts: Record<ToldRow['kind'], number>
  rows: ToldRow[]
}

interface ImportReportProps {
  report: ImportAnswer
  language: AdminLanguage
}

/** Rows shown at most; the rest is a number. */
const most = 500

/** What waits for a person comes first. */
const kinds = ['quarantined', 'duplicate', 'booked', 'ignored'] as const

const headings = ['line', 'outcome', 'date', 'amount', 'account', 'text', 'reasons'] as const

/** What becomes of each row of a file. */
export const ImportReport = ({ report, language }: ImportReportProps) => {
  const { dryRun, counts, rows } = report
  const told = rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return (
    <>
      <p role="status" className={dryRun ? 'own-page__note' : 'own-page__done'}>
        {say(dryRun ? texts.tried : texts.done, language)}{' '}
        {kinds
          .map((kind) => `${String(counts[kind])} ${say(rowOutcomeTexts[kind], language)}`)
          .join(', ')}
        .
      </p>
      <table className="programme-finance__rows">
        <thead>
          <tr>
            {headings.map((name) => (
              <th key={name} scope="col">
                {say(texts[name], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.slice(0, most).map((row) => (
            <Row key={row.line} row={row} language={language} />
          ))}
        </tbody>
      </table>
      {told.length > most && <p>{say(texts.more, language, { count: told.length - most })}</p>}
    </>
  )
}

const Row = ({ row, language }: { row: ToldRow; language: AdminLanguage }) => {
  const { line, kind, given, bookedBefore, reasons } = row
  return (
    <tr data-kind={kind}>
      <th scope="row">{line}</th>
      <td>{say(rowOutcomeTexts[kind], language)}</td>
      <td>{given.date}</td>
      <td>{given.amount}</td>
      <td>{given.account}</td>
      <td>{given.text}</td>
      <td>
        {bookedBefore &&
          say(texts.bookedBefore, language, {
            day: shownDay(bookedBefore.bookedOn),
            text: bookedBefore.text,
          })}
        {reasons.length > 0 && (
          <ul>
            {reasons.map(({ at, code, message }) => (
              <li key={`${at} ${code}`}>
                <strong>{at}: </strong>
                {message}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
