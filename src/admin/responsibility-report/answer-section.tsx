import { connectingFacts } from '../../domain/responsibility/responsibility.ts'
import { responsible, type Responsible } from '../../domain/responsibility/responsible.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import {
  nameOf,
  type Names,
  type ResponsibilityCatalogue,
} from '../../responsibility/read-responsibility-data.ts'
import { say } from '../../i18n/say.ts'
import { explain, shownDate } from './explain.ts'
import type { Search } from './parse-search.ts'
import { connectingFactTexts, findingTexts, reportTexts, roleTexts } from './texts.ts'

interface AnswerSectionProps {
  catalogue: ResponsibilityCatalogue
  search: Search
  language: AdminLanguage
}

/** "Who is responsible?": the question as a form, the answer with its reasons. */
export const AnswerSection = ({ catalogue, search, language }: AnswerSectionProps) => {
  const { service, place, date, connectBy } = search
  const isAsked =
    place !== undefined && catalogue.services.some(({ identifier }) => identifier === service)
  const result =
    service !== undefined && isAsked
      ? responsible({ service, place, date, ...(connectBy && { connectBy }) }, catalogue.data)
      : undefined
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{say(reportTexts.ask, language)}</h2>
      <Question catalogue={catalogue} search={search} language={language} />
      {result && place !== undefined && (
        <div role="status">
          {result.place !== undefined && result.place !== place && (
            <p className="own-page__note">
              {say(reportTexts.movedTo, language, {
                asked: nameOf(catalogue.names, 'area', place),
                date: shownDate(date),
                place: nameOf(catalogue.names, 'area', result.place),
              })}
            </p>
          )}
          <Answers result={result} names={catalogue.names} language={language} />
        </div>
      )}
    </section>
  )
}

const Question = ({ catalogue, search, language }: AnswerSectionProps) => (
  <form method="get">
    <label>
      {say(reportTexts.service, language)}
      <select name="service" defaultValue={search.service} required>
        {catalogue.services
          .toSorted((a, b) => a.title.localeCompare(b.title, 'de'))
          .map(({ identifier, title }) => (
            <option key={identifier} value={identifier}>
              {title}
            </option>
          ))}
      </select>
    </label>
    <label>
      {say(reportTexts.municipality, language)}
      <select name="place" defaultValue={search.place} required>
        {catalogue.data.jurisdictions
          .filter(({ kind }) => kind === 'municipality')
          .toSorted((a, b) => a.longName.localeCompare(b.longName, 'de'))
          .map(({ identifier, longName }) => (
            <option key={identifier} value={identifier}>
              {longName}
            </option>
          ))}
      </select>
    </label>
    <label>
      {say(reportTexts.date, language)}
      <input type="date" name="date" defaultValue={search.date} required />
    </label>
    <label>
      {say(reportTexts.connectBy, language)}
      <select name="connectBy" defaultValue={search.connectBy ?? ''}>
        <option value="">{say(reportTexts.usual, language)}</option>
        {connectingFacts.map((fact) => (
          <option key={fact} value={fact}>
            {say(connectingFactTexts[fact], language)}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">{say(reportTexts.answer, language)}</button>
  </form>
)

const Answers = ({
  result: { answers, findings },
  names,
  language,
}: {
  result: Responsible
  names: Names
  language: AdminLanguage
}) => (
  <dl>
    {answers.map(({ role, authority, because }) => (
      <div key={role}>
        <dt>
          {say(roleTexts[role], language)}: {nameOf(names, 'authority', authority)}
        </dt>
        <dd>{explain(because, names, language)}</dd>
      </div>
    ))}
    {findings.map(({ role, kind, claims, places = [] }) => (
      <div key={role} className="own-page__wrong">
        <dt>
          {say(roleTexts[role], language)}: {say(findingTexts[kind], language)}
        </dt>
        {claims.map((claim) => (
          <dd key={JSON.stringify(claim)}>
            {claim.authorities.map((authority) => nameOf(names, 'authority', authority)).join(', ')}{' '}
            {explain(claim, names, language)}
          </dd>
        ))}
        {places.length > 0 && (
          <dd>{places.map((place) => nameOf(names, 'area', place)).join(', ')}</dd>
        )}
      </div>
    ))}
  </dl>
)
