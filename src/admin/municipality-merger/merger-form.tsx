import type { Jurisdiction } from '../../domain/jurisdiction/jurisdiction.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { aNewOne, type Search } from './parse-search.ts'
import { mergerTexts } from './texts.ts'

interface MergerFormProps {
  municipalities: readonly Jurisdiction[]
  search: Search
  language: AdminLanguage
}

/** Which municipalities, and when. More than three at once are for the command line. */
export const MergerForm = ({ municipalities, search, language }: MergerFormProps) => {
  const options = municipalities
    .toSorted((a, b) => a.longName.localeCompare(b.longName, 'de'))
    .map(({ identifier, bfsNumber, longName }) => (
      <option key={identifier} value={bfsNumber}>
        {longName} ({bfsNumber})
      </option>
    ))
  return (
    <form method="get">
      {[0, 1, 2].map((place) => (
        <label key={place}>
          {say(place === 0 ? mergerTexts.from : mergerTexts.alsoFrom, language)}
          <select name="from" defaultValue={search.from[place] ?? ''} required={place === 0}>
            <option value="">–</option>
            {options}
          </select>
        </label>
      ))}
      <label>
        {say(mergerTexts.into, language)}
        <select name="into" defaultValue={search.into} required>
          <option value="">–</option>
          <option value={aNewOne}>{say(mergerTexts.founded, language)}</option>
          {options}
        </select>
      </label>
      <label>
        {say(mergerTexts.newName, language)}
        <input name="newName" defaultValue={search.newName} maxLength={60} />
      </label>
      <label>
        {say(mergerTexts.newNumber, language)}
        <input name="newNumber" type="number" min={1} max={9999} defaultValue={search.newNumber} />
      </label>
      <label>
        {say(mergerTexts.on, language)}
        <input name="on" type="date" defaultValue={search.on} required />
      </label>
      <button type="submit">{say(mergerTexts.preview, language)}</button>
    </form>
  )
}
