import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import type { Check } from './use-check.ts'

/** What the parts of the list have in common. */
export interface Editing {
  draft: DefinitionDraft
  check: Check
  change: (draft: DefinitionDraft) => void
  isReadOnly: boolean
  language: AdminLanguage
}
