'use client'

import type { RowValue } from '../../domain/form/condition-rows.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { conditionTexts } from './texts.ts'

interface DayControlProps {
  value: RowValue | undefined
  set: (value: RowValue) => void
  language: AdminLanguage
  disabled: boolean
}

/** A day: today, tomorrow, or a date. */
export const DayControl = ({ value, set, language, disabled }: DayControlProps) => {
  const relative = typeof value === 'object' && 'day' in value ? value.day : undefined
  return (
    <>
      <select
        aria-label={say(conditionTexts.day, language)}
        disabled={disabled}
        value={relative ?? 'date'}
        onChange={({ target }) => {
          const { value: day } = target
          set(day === 'today' || day === 'tomorrow' ? { day } : '')
        }}
      >
        <option value="today">{say(conditionTexts.today, language)}</option>
        <option value="tomorrow">{say(conditionTexts.tomorrow, language)}</option>
        <option value="date">{say(conditionTexts.thatDay, language)}</option>
      </select>
      {relative === undefined && (
        <input
          aria-label={say(conditionTexts.value, language)}
          disabled={disabled}
          type="date"
          value={typeof value === 'string' ? value.slice(0, 10) : ''}
          onChange={({ target }) => {
            set(target.value)
          }}
        />
      )}
    </>
  )
}
