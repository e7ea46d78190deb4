import { formatRappen } from '../../domain/money.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { EntryReport } from '../../plugins/submissions/index.ts'
import { shownDay } from '../case-inbox/due-badge.tsx'
import { bankOutcomeTexts, noticeTexts } from './texts.ts'

interface NoticeReportProps {
  entries: readonly EntryReport[]
  admin: string
  language: AdminLanguage
}

/** What came of each entry, in the order of the bank. */
export const NoticeReport = ({ entries, admin, language }: NoticeReportProps) => (
  <>
    <p role="status" className="own-page__done">
      {say(noticeTexts.total, language, {
        n: entries.length,
        paid: entries.filter(({ outcome }) => outcome === 'paid').length,
      })}
    </p>
    {entries.length > 0 && (
      <table>
        <thead>
          <tr>
            {(['outcome', 'case', 'amount', 'reference', 'bookedOn'] as const).map((name) => (
              <th key={name} scope="col">
                {say(noticeTexts[name], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <Line key={i} entry={entry} admin={admin} language={language} />
          ))}
        </tbody>
      </table>
    )}
  </>
)

interface LineProps {
  entry: EntryReport
  admin: string
  language: AdminLanguage
}

const Line = ({ entry, admin, language }: LineProps) => {
  const { outcome, reference, amountRappen, currency, bookedOn, billedRappen } = entry
  const isInFrancs = currency === 'CHF' && amountRappen !== undefined
  return (
    <tr>
      <td>{say(bankOutcomeTexts[outcome], language)}</td>
      <td>
        {entry.case ? (
          <a href={`${admin}/collections/submissions/${String(entry.case.id)}`}>
            {entry.case.number}
          </a>
        ) : (
          '–'
        )}
      </td>
      <td>
        {isInFrancs ? formatRappen(amountRappen) : `${currency} ${shownAmount(amountRappen)}`}
        {outcome === 'wrong-amount' && billedRappen !== undefined && (
          <> ({say(noticeTexts.billed, language, { amount: formatRappen(billedRappen) })})</>
        )}
      </td>
      <td>{reference ?? '–'}</td>
      <td>{bookedOn === undefined ? '–' : shownDay(bookedOn)}</td>
    </tr>
  )
}

const shownAmount = (hundredths: number | undefined): string =>
  hundredths === undefined ? '–' : (hundredths / 100).toFixed(2)
