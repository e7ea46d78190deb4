import type {
  ReportedFinding,
  ResponsibilityReport,
} from '../../domain/responsibility/responsibility-report.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import {
  nameOf,
  type ResponsibilityCatalogue,
} from '../../responsibility/read-responsibility-data.ts'
import { say } from '../../i18n/say.ts'
import { shownDate } from './explain.ts'
import type { Search } from './parse-search.ts'
import { findingTexts, reportTexts, roleTexts } from './texts.ts'

interface FindingsSectionProps {
  catalogue: ResponsibilityCatalogue
  report: ResponsibilityReport
  search: Search
  language: AdminLanguage
}

/** Gaps and overlaps, a line for each service and kind, with a filter. */
export const FindingsSection = ({ catalogue, report, search, language }: FindingsSectionProps) => {
  const titles = new Map(catalogue.services.map(({ identifier, title }) => [identifier, title]))
  const titleOf = (identifier: string) => titles.get(identifier) ?? identifier
  const groups = [
    ...Map.groupBy(report.findings, ({ service, kind, role }) => [service, kind, role].join(' ')),
  ]
    .map(([key, findings]) => ({ key, findings, first: findings[0] }))
    .filter(
      ({ first }) =>
        (search.only === undefined || first?.service === search.only) &&
        (search.kind === undefined || first?.kind === search.kind),
    )
    .toSorted((a, b) => a.key.localeCompare(b.key, 'de'))
  const namesOf = (findings: readonly ReportedFinding[]) =>
    findings
      .map(({ municipality }) => nameOf(catalogue.names, 'area', municipality))
      .sort((a, b) => a.localeCompare(b, 'de'))
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say(reportTexts.report, language, { date: shownDate(report.date) })}</h2>
      <p>
        {say(reportTexts.count, language, {
          answered: report.answered,
          questions: report.questions,
          services: report.services,
          municipalities: report.municipalities,
        })}
      </p>
      <Filter {...{ report, search, language, titleOf }} />
      {groups.length === 0 ? (
        <p>{say(reportTexts.nothing, language)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[reportTexts.service, reportTexts.kind, reportTexts.number, reportTexts.where].map(
                (text) => (
                  <th key={text.en} scope="col">
                    {say(text, language)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {groups.map(
              ({ key, findings, first }) =>
                first && (
                  <tr key={key}>
                    <th scope="row">{titleOf(first.service)}</th>
                    <td>
                      {first.role !== 'competent' && `${say(roleTexts[first.role], language)}: `}
                      {say(findingTexts[first.kind], language)}
                    </td>
                    <td>{findings.length}</td>
                    <td>
                      <Places
                        names={namesOf(findings)}
                        isAll={findings.length === report.municipalities}
                        language={language}
                      />
                    </td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Above this a list of names is folded. */
const mostShown = 8

const Places = ({
  names,
  isAll,
  language,
}: {
  names: readonly string[]
  isAll: boolean
  language: AdminLanguage
}) => {
  if (isAll) return say(reportTexts.everywhere, language, { count: names.length })
  if (names.length <= mostShown) return names.join(', ')
  return (
    <details>
      <summary>{names.slice(0, 3).join(', ')} …</summary>
      {names.slice(3).join(', ')}
    </details>
  )
}

const Filter = ({
  report,
  search,
  language,
  titleOf,
}: Pick<FindingsSectionProps, 'report' | 'search' | 'language'> & {
  titleOf: (identifier: string) => string
}) => {
  const services = [...new Set(report.findings.map(({ service }) => service))]
  const kinds = [...new Set(report.findings.map(({ kind }) => kind))]
  const all = <option value="">{say(reportTexts.all, language)}</option>
  return (
    <form method="get">
      <label>
        {say(reportTexts.date, language)}
        <input type="date" name="date" defaultValue={report.date} required />
      </label>
      <label>
        {say(reportTexts.service, language)}
        <select name="only" defaultValue={search.only ?? ''}>
          {all}
          {services
            .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), 'de'))
            .map((service) => (
              <option key={service} value={service}>
                {titleOf(service)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {say(reportTexts.kind, language)}
        <select name="kind" defaultValue={search.kind ?? ''}>
          {all}
          {kinds.sort().map((kind) => (
            <option key={kind} value={kind}>
              {say(findingTexts[kind], language)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say(reportTexts.filter, language)}</button>
    </form>
  )
}
