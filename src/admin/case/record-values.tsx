import type { AdminLanguage } from '../../i18n/locales.ts'
import { recordValueName } from '../../i18n/record-value-texts.ts'
import { say } from '../../i18n/say.ts'
import { actionTexts } from './texts.ts'

interface RecordValuesProps {
  /** Names within the record of the register, with dots. */
  names: readonly string[]
  values: Readonly<Record<string, string>>
  onChange: (values: Record<string, string>) => void
  language: AdminLanguage
}

/** What a register would have said, as far as later steps take it. */
export const RecordValues = ({ names, values, onChange, language }: RecordValuesProps) =>
  names.length > 0 && (
    <fieldset>
      <legend>{say(actionTexts.recordValues, language)}</legend>
      <p>{say(actionTexts.recordValuesNote, language)}</p>
      {names.map((name) => (
        <label key={name}>
          {recordValueName(name, language)}
          <input
            type="text"
            maxLength={2000}
            value={values[name] ?? ''}
            onChange={({ target }) => {
              onChange({ ...values, [name]: target.value })
            }}
          />
        </label>
      ))}
    </fieldset>
  )
