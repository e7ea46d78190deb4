import type { PayloadRequest } from 'payload'

import type {
  MergerConflict,
  MergerOption,
  MergerPlan,
} from '../../domain/jurisdiction/merger/merger.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { addressOf } from './address-of.ts'
import { decisionPrefix, type Search } from './parse-search.ts'
import { conflictTexts, grantTexts, mergerTexts } from './texts.ts'

interface ConflictsFormProps {
  plan: MergerPlan
  search: Search
  req: PayloadRequest
  language: AdminLanguage
}

/** The questions only people can decide; the answers lead to a new preview. */
export const ConflictsForm = ({ plan, search, req, language }: ConflictsFormProps) => {
  const { conflicts, undecided } = plan
  const { from, into, on, newName, newNumber, decisions } = search
  const known = [
    ...from.map((value) => ['from', value] as const),
    ...Object.entries({ into, on, newName, newNumber }),
  ]
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">
        {say(mergerTexts.conflicts, language, { open: undecided.length, all: conflicts.length })}
      </h2>
      <form method="get">
        {known.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {conflicts.map((conflict) => (
          <fieldset key={conflict.key}>
            <legend>
              {conflict.name}: {say(conflictTexts[conflict.kind], language)}
            </legend>
            {conflict.options.map((option) => (
              <div key={option.value} className="own-page__check">
                <label>
                  <input
                    type="radio"
                    name={`${decisionPrefix}${conflict.key}`}
                    value={option.value}
                    defaultChecked={decisions[conflict.key] === option.value}
                  />
                  {labelOf(conflict, option, language)}
                </label>
                {option.document && (
                  <a href={addressOf(req, option.document)}>
                    {say(mergerTexts.document, language)} {option.document.id}
                  </a>
                )}
              </div>
            ))}
          </fieldset>
        ))}
        <button type="submit">{say(mergerTexts.decide, language)}</button>
      </form>
    </section>
  )
}

const labelOf = (
  { kind }: MergerConflict,
  { value, name }: MergerOption,
  language: AdminLanguage,
): string =>
  kind === 'grant'
    ? say(value === 'move' ? grantTexts.move : grantTexts.keep, language, { roles: name })
    : name
