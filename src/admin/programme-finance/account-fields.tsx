import { costCategories } from '../../domain/cost/cost-category.ts'
import type { AccountMeaning } from '../../domain/cost/import/ledger-mapping.ts'
import type { LedgerFile, MappingDraft } from '../../domain/cost/import/suggest-mapping.ts'
import { costCategoryNames } from '../../i18n/cost-words/texts.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { Choice } from './choice.tsx'
import { financeTexts as texts } from './texts.ts'

interface AccountFieldsProps {
  draft: MappingDraft
  file: LedgerFile
  language: AdminLanguage
  onChange: (draft: MappingDraft) => void
}

/** Every meaning an account can have, by a name of its own. */
const meanings: Readonly<Record<string, AccountMeaning>> = {
  ...Object.fromEntries(
    costCategories.map((category) => [category, { kind: 'expense', category } as const]),
  ),
  cash: { kind: 'payment', to: 'cash' },
  escrow: { kind: 'payment', to: 'escrow' },
  ignored: { kind: 'ignored' },
}

const nameOf = (meaning: AccountMeaning | undefined): string => {
  if (!meaning) return ''
  if (meaning.kind === 'ignored') return 'ignored'
  return meaning.kind === 'expense' ? meaning.category : meaning.to
}

/** What each account of a file is to the programme. */
export const AccountFields = ({ draft, file, language, onChange }: AccountFieldsProps) => {
  const accounts = file.values[draft.columns.account ?? ''] ?? []
  if (accounts.length === 0) return null
  const options: [string, string][] = [
    ['', say(texts.noMeaning, language)],
    ...costCategories.map((category): [string, string] => [
      category,
      say(texts.spentOn, language, { name: costCategoryNames[category][language] }),
    ]),
    ['cash', say(texts.toCash, language)],
    ['escrow', say(texts.toEscrow, language)],
    ['ignored', say(texts.ignored, language)],
  ]
  return (
    <fieldset className="programme-finance__mapping">
      <legend>{say(texts.accounts, language)}</legend>
      {accounts.map((account) => (
        <Choice
          key={account}
          label={account}
          value={nameOf(draft.accounts[account])}
          options={options}
          onChange={(name) => {
            const { [account]: _, ...others } = draft.accounts
            const meaning = meanings[name]
            onChange({
              ...draft,
              accounts: meaning ? { ...others, [account]: meaning } : others,
            })
          }}
        />
      ))}
    </fieldset>
  )
}
