import type { ImportReport, RecordReport } from '../../domain/exchange/import-report.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { exchangeTexts, outcomeTexts } from './texts.ts'

interface ReportTableProps {
  report: ImportReport
  language: AdminLanguage
}

/** Lines shown at most; the rest is a number. */
const most = 500

const outcomes = ['refused', 'new', 'changed', 'deleted', 'unchanged'] as const

/** What becomes of each record of a file, what is refused first; what stays as it is, is only counted. */
export const ReportTable = ({
  report: { counts, records, isDryRun },
  language,
}: ReportTableProps) => {
  const told = records
    .filter(({ outcome }) => outcome !== 'unchanged')
    .toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome))
  const sentence = say(isDryRun ? exchangeTexts.tried : exchangeTexts.done, language)
  return (
    <>
      <p role="status" className={isDryRun ? 'own-page__note' : 'own-page__done'}>
        {sentence}{' '}
        {outcomes
          .map((outcome) => `${String(counts[outcome])} ${say(outcomeTexts[outcome], language)}`)
          .join(', ')}
        .
      </p>
      {told.length === 0 ? (
        <p>{say(exchangeTexts.nothing, language)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(['line', 'record', 'outcome', 'details'] as const).map((name) => (
                <th key={name} scope="col">
                  {say(exchangeTexts[name], language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.slice(0, most).map((record) => (
              <Line
                key={`${String(record.line)} ${record.key}`}
                record={record}
                language={language}
              />
            ))}
          </tbody>
        </table>
      )}
      {told.length > most && (
        <p>{say(exchangeTexts.more, language, { count: told.length - most })}</p>
      )}
    </>
  )
}

const Line = ({ record, language }: { record: RecordReport; language: AdminLanguage }) => {
  const { line, key, outcome, fields, reasons } = record
  return (
    <tr>
      <td>{line > 0 ? line : '–'}</td>
      <th scope="row">{key === '' ? '–' : key}</th>
      <td>{say(outcomeTexts[outcome], language)}</td>
      <td>
        {outcome === 'changed' && fields.join(', ')}
        {reasons.length > 0 && (
          <ul>
            {reasons.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path !== '' && <strong>{path}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
