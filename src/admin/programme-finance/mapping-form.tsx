import './style.css'

import {
  columnMeanings,
  type LedgerFile,
  type MappingDraft,
  requiredColumns,
} from '../../domain/cost/import/suggest-mapping.ts'
import type { DateForm, LedgerColumns } from '../../domain/cost/import/ledger-mapping.ts'
import type { DecimalSign } from '../../domain/read-francs.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { AccountFields } from './account-fields.tsx'
import { Choice } from './choice.tsx'
import type { Municipality } from './municipality.ts'
import { PayerFields } from './payer-fields.tsx'
import { columnTexts, financeTexts as texts } from './texts.ts'

interface MappingFormProps {
  draft: MappingDraft
  file: LedgerFile
  language: AdminLanguage
  municipalities: readonly Municipality[]
  onChange: (draft: MappingDraft) => void
}

const decimals: readonly DecimalSign[] = ['.', ',']
const dateForms: readonly DateForm[] = ['dd.mm.yyyy', 'yyyy-mm-dd']
const isRequired = (meaning: keyof LedgerColumns) =>
  requiredColumns.some((required) => required === meaning)

/** What the columns, accounts and payers of a file mean. */
export const MappingForm = ({
  draft,
  file,
  language,
  municipalities,
  onChange,
}: MappingFormProps) => {
  const setColumn = (meaning: keyof LedgerColumns, column: string) => {
    const { [meaning]: _, ...others } = draft.columns
    onChange({ ...draft, columns: column === '' ? others : { ...others, [meaning]: column } })
  }
  const parts = { draft, file, language, onChange }
  return (
    <>
      <fieldset className="programme-finance__mapping">
        <legend>{say(texts.columns, language)}</legend>
        {columnMeanings.map((meaning) => (
          <Choice
            key={meaning}
            label={`${columnTexts[meaning][language]}${isRequired(meaning) ? ' *' : ''}`}
            value={draft.columns[meaning] ?? ''}
            options={[
              ['', say(texts.noColumn, language)],
              ...file.columns.map((column): [string, string] => [column, column]),
            ]}
            onChange={(column) => {
              setColumn(meaning, column)
            }}
          />
        ))}
        <Choice
          label={say(texts.decimal, language)}
          value={draft.decimal}
          options={[
            ['.', '1234.50'],
            [',', '1234,50'],
          ]}
          onChange={(chosen) => {
            const decimal = decimals.find((sign) => sign === chosen)
            if (decimal) onChange({ ...draft, decimal })
          }}
        />
        <Choice
          label={say(texts.dates, language)}
          value={draft.dates}
          options={[
            ['dd.mm.yyyy', '31.12.2021'],
            ['yyyy-mm-dd', '2021-12-31'],
          ]}
          onChange={(chosen) => {
            const dates = dateForms.find((form) => form === chosen)
            if (dates) onChange({ ...draft, dates })
          }}
        />
      </fieldset>
      <AccountFields {...parts} />
      <PayerFields {...parts} municipalities={municipalities} />
    </>
  )
}
