import type { DayOfUse } from '../../domain/limits/days-of-use.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { keyUsageTexts as texts } from './texts.ts'

interface UsageReportProps {
  days: readonly DayOfUse[]
  language: AdminLanguage
}

/** How often a key was used, day by day: a picture to see at a glance, and the numbers behind it. */
export const UsageReport = ({ days, language }: UsageReportProps) => {
  const format = new Intl.NumberFormat(`${language}-CH`)
  const sum = (of: 'limited' | 'requests') =>
    format.format(days.reduce((total, day) => total + day[of], 0))
  const isUsed = days.some(({ requests }) => requests > 0)
  return (
    <section className="key-usage field-type" aria-labelledby="key-usage-heading">
      <h3 id="key-usage-heading">{say(texts.heading, language, { days: days.length })}</h3>
      {!isUsed && <p>{texts.none[language]}</p>}
      {isUsed && (
        <>
          <p>
            {say(texts.total, language, { requests: sum('requests'), limited: sum('limited') })}
          </p>
          <Bars days={days} />
          <details>
            <summary>{texts.numbers[language]}</summary>
            <table>
              <thead>
                <tr>
                  {[texts.day, texts.requests, texts.limited].map((text) => (
                    <th key={text.en} scope="col">
                      {text[language]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {days.toReversed().map(({ day, requests, limited }) => (
                  <tr key={day}>
                    <th scope="row">
                      <time dateTime={day}>{day.split('-').toReversed().join('.')}</time>
                    </th>
                    <td>{format.format(requests)}</td>
                    <td>{format.format(limited)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  )
}

const height = 60
const width = 10

/** A bar for each day; the dark end of it was refused. What it shows is in the table in words. */
const Bars = ({ days }: Pick<UsageReportProps, 'days'>) => {
  const most = Math.max(1, ...days.map(({ requests }) => requests))
  const long = (count: number) => (count / most) * height
  return (
    <svg
      aria-hidden="true"
      className="key-usage__bars"
      preserveAspectRatio="none"
      viewBox={`0 0 ${String(days.length * width)} ${String(height)}`}
    >
      {days.map(({ day, requests, limited }, i) => (
        <g key={day} transform={`translate(${String(i * width)} 0)`}>
          <rect
            className="key-usage__answered"
            height={long(requests)}
            width={width - 2}
            y={height - long(requests)}
          />
          <rect
            className="key-usage__limited"
            height={long(limited)}
            width={width - 2}
            y={height - long(limited)}
          />
        </g>
      ))}
    </svg>
  )
}
