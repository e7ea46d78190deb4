import type { AdminText } from '../../i18n/locales.ts'

/** What who models a workflow reads of an option: what it is called, and what is written there. */
export interface OptionText {
  label: AdminText
  help: AdminText
  /** Names of its values, where there are only some. */
  choices?: Readonly<Record<string, AdminText>>
}

/** What who models a workflow reads of a step. */
export interface StepTexts {
  label: AdminText
  help: AdminText
  /** By the names of options from the outside in, with dots: `organizer.email`; what stands in a list goes by its list. */
  options: Readonly<Record<string, OptionText>>
  /** How a case leaves it. */
  actions: Readonly<Record<string, AdminText>>
}
