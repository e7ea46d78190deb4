'use client'

import { type Mapping, referenceKey } from '../../domain/exchange/references.ts'
import type { FormArrival, MappedReference } from '../../exchange/transfer-form.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { transferTexts } from './texts.ts'

interface SheetProps {
  arrival: FormArrival
  mapping: Mapping
  setMapping: (mapping: Mapping) => void
  /** Names of collections, by slug. */
  labels: Readonly<Record<string, string>>
  language: AdminLanguage
}

/** What a form names, and what of it is meant here: chosen where it has another name. */
export const Sheet = ({ arrival, mapping, setMapping, labels, language }: SheetProps) => (
  <section aria-labelledby="form-sheet">
    <h2 id="form-sheet">{say(transferTexts.sheet, language)}</h2>
    <p>{say(transferTexts.sheetHelp, language)}</p>
    <table>
      <thead>
        <tr>
          {[transferTexts.collection, transferTexts.there, transferTexts.here].map((text) => (
            <th key={text.en} scope="col">
              {say(text, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arrival.references.map((reference) => {
          const key = referenceKey(reference)
          const { collection, name, isHere } = reference
          return (
            <tr key={key}>
              <td>{labels[collection] ?? collection}</td>
              <td>{name}</td>
              <td>
                {isHere && say(transferTexts.found, language)}
                {(!isHere || Object.hasOwn(mapping, key)) && (
                  <Choice
                    reference={reference}
                    candidates={arrival.candidates[collection] ?? []}
                    chosen={mapping[key] ?? ''}
                    choose={(chosen) => {
                      setMapping({ ...mapping, [key]: chosen })
                    }}
                    language={language}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)

interface ChoiceProps {
  reference: MappedReference
  candidates: FormArrival['candidates'][string]
  chosen: string
  choose: (name: string) => void
  language: AdminLanguage
}

const Choice = ({ reference, candidates, chosen, choose, language }: ChoiceProps) => {
  const { name, isHere, suggestion } = reference
  const label = say(transferTexts.missing, language, { name })
  return (
    <label>
      {!isHere && label}
      <select
        aria-label={label}
        value={chosen}
        onChange={({ target }) => {
          choose(target.value)
        }}
      >
        <option value="">{say(transferTexts.choose, language)}</option>
        {candidates.map((one) => (
          <option key={one.name} value={one.name}>
            {one.title === undefined ? one.name : `${one.title} (${one.name})`}
          </option>
        ))}
      </select>
      {suggestion !== undefined && (
        <span>{say(transferTexts.suggested, language, { name: suggestion })}</span>
      )}
    </label>
  )
}
