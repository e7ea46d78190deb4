import type { LedgerFile, MappingDraft } from '../../domain/cost/import/suggest-mapping.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { Choice } from './choice.tsx'
import type { Municipality } from './municipality.ts'
import { financeTexts as texts } from './texts.ts'

interface PayerFieldsProps {
  draft: MappingDraft
  file: LedgerFile
  language: AdminLanguage
  municipalities: readonly Municipality[]
  onChange: (draft: MappingDraft) => void
}

/** Who pays, by the names in the file. */
export const PayerFields = ({
  draft,
  file,
  language,
  municipalities,
  onChange,
}: PayerFieldsProps) => {
  const names = file.values[draft.columns.payer ?? ''] ?? []
  if (names.length === 0) return null
  const options: [string, string][] = [
    ['', say(texts.noMeaning, language)],
    ['canton', say(texts.canton, language)],
    ...municipalities.map(({ name, bfsNumber }): [string, string] => [String(bfsNumber), name]),
  ]
  return (
    <fieldset className="programme-finance__mapping">
      <legend>{say(texts.payers, language)}</legend>
      {names.map((name) => (
        <Choice
          key={name}
          label={name}
          value={String(draft.payers[name] ?? '')}
          options={options}
          onChange={(chosen) => {
            const { [name]: _, ...others } = draft.payers
            const payer = chosen === 'canton' ? 'canton' : Number(chosen)
            onChange({ ...draft, payers: chosen === '' ? others : { ...others, [name]: payer } })
          }}
        />
      ))}
    </fieldset>
  )
}
