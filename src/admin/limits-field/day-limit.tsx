'use client'

import { say } from '../../i18n/say.ts'
import { dayWords } from './limit-list.ts'
import type { LimitControlProps } from './limit-props.ts'
import { dayWordTexts, limitsTexts } from './texts.ts'

/** The first or last day that is possible: by a word, or a certain day. */
export const DayLimit = ({
  type,
  label,
  value,
  set,
  language,
  disabled,
}: LimitControlProps & { label: string }) => {
  const given = typeof value === 'string' ? value : undefined
  const word = dayWords.find((one) => one === given)
  const words = dayWords.filter((one) => one !== 'now' || type === 'datetime' || word === 'now')
  return (
    <>
      <label>
        {label}
        <select
          disabled={disabled}
          value={word ?? (given === undefined ? '' : 'day')}
          onChange={({ target }) => {
            const chosen = target.value
            const today = new Date().toISOString().slice(0, 10)
            set(chosen === '' ? undefined : chosen === 'day' ? today : chosen)
          }}
        >
          <option value="">{say(limitsTexts.unlimited, language)}</option>
          {words.map((one) => (
            <option key={one} value={one}>
              {say(dayWordTexts[one], language)}
            </option>
          ))}
          <option value="day">{say(limitsTexts.thatDay, language)}</option>
        </select>
      </label>
      {given !== undefined && word === undefined && (
        <label>
          {say(limitsTexts.day, language, { limit: label })}
          <input
            type="date"
            disabled={disabled}
            value={given}
            onChange={({ target }) => {
              set(target.value === '' ? undefined : target.value)
            }}
          />
        </label>
      )}
    </>
  )
}
