'use client'

import { textFormats } from '../../domain/form/limits-of.ts'
import { say } from '../../i18n/say.ts'
import { DayLimit } from './day-limit.tsx'
import type { LimitControlProps } from './limit-props.ts'
import { fileTexts, limitsTexts, limitTexts, unitTexts } from './texts.ts'

/** A limit with its name and what it is written with. */
export const LimitControl = (props: LimitControlProps) => {
  const { limit, type, value, set, language, disabled } = props
  const unit = type === 'money' ? unitTexts.money : undefined
  const name = say(limitTexts[limit.name], language)
  const label = unit ? `${name} (${say(unit, language)})` : name
  switch (limit.kind) {
    case 'types':
      return <Types {...props} label={label} />
    case 'day':
      return <DayLimit {...props} label={label} />
    case 'check':
      return (
        <label className="limits-field__check">
          <input
            type="checkbox"
            disabled={disabled}
            checked={value === true}
            onChange={({ target }) => {
              set(target.checked ? true : undefined)
            }}
          />
          {label}
        </label>
      )
    case 'format':
      return (
        <label>
          {label}
          <select
            disabled={disabled}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => {
              set(textFormats.find((one) => one === target.value))
            }}
          >
            <option value="">{say(limitsTexts.none, language)}</option>
            {textFormats.map((format) => (
              <option key={format} value={format}>
                {say(limitsTexts[format], language)}
              </option>
            ))}
          </select>
        </label>
      )
    case 'pattern':
      return (
        <label>
          {label}
          <input
            disabled={disabled}
            spellCheck={false}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => {
              set(target.value === '' ? undefined : target.value)
            }}
          />
        </label>
      )
    case 'count':
    case 'money':
    case 'number':
      return <NumberLimit {...props} label={label} />
  }
}

const NumberLimit = ({
  limit: { kind },
  label,
  value,
  set,
  disabled,
}: LimitControlProps & { label: string }) => {
  const times = kind === 'money' ? 100 : 1
  return (
    <label>
      {label}
      <input
        type="number"
        disabled={disabled}
        min={kind === 'number' ? undefined : 0}
        step={kind === 'count' ? 1 : 'any'}
        value={typeof value === 'number' ? value / times : ''}
        onChange={({ target }) => {
          const typed = target.valueAsNumber
          set(
            Number.isFinite(typed) ? (times === 1 ? typed : Math.round(typed * times)) : undefined,
          )
        }}
      />
    </label>
  )
}

const Types = ({
  label,
  value,
  set,
  language,
  disabled,
}: LimitControlProps & { label: string }) => {
  const chosen = Array.isArray(value) ? value : []
  const offered = [...new Set([...Object.keys(fileTexts), ...chosen])]
  return (
    <fieldset className="condition-builder__choices">
      <legend>{label}</legend>
      {offered.map((type) => {
        const text = fileTexts[type]
        return (
          <label key={type}>
            <input
              type="checkbox"
              disabled={disabled}
              checked={chosen.includes(type)}
              onChange={({ target }) => {
                const others = chosen.filter((one) => one !== type)
                const next = target.checked ? [...others, type] : others
                set(next.length > 0 ? next : undefined)
              }}
            />
            {text ? say(text, language) : type}
          </label>
        )
      })}
    </fieldset>
  )
}
