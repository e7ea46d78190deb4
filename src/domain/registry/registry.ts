/** Whom a connection leads to: a twin of the register, its test system, or the register itself. */
export const registryModes = ['mock', 'test', 'live'] as const
export type RegistryMode = (typeof registryModes)[number]

/** What happens to somebody's case while a register does not answer. */
export const policiesWhenDown = ['block', 'allow-with-note', 'ask-by-hand'] as const
export type PolicyWhenDown = (typeof policiesWhenDown)[number]

/** What was found when a connection was last tried. */
export const registryHealthStates = ['unchecked', 'ok', 'failing'] as const

/** Whether a register is asked: yes; not while it has been down; once, to try whether it is back. */
export const breakerStates = ['closed', 'open', 'half-open'] as const
export type BreakerState = (typeof breakerStates)[number]

/** How long a register is left alone that has been down, in milliseconds; then one request tries it. */
export const leaveAloneMs = 30_000

/**
 * What a breaker does by now: an open one lets somebody try once its time is over.
 * @param noted what it did when it was looked at last, and when
 */
export const breakerNow = (noted: { state: BreakerState; at: Date }, now: Date): BreakerState =>
  noted.state === 'open' && now.getTime() - noted.at.getTime() >= leaveAloneMs
    ? 'half-open'
    : noted.state

/** Kinds of data a register holds. Source: DSG (SR 235.1) art. 5 for what is personal and what is sensitive. */
export const dataCategories = [
  'buildings',
  'organisations',
  'persons',
  'addresses',
  'animals',
  'permits',
  'school',
] as const
type DataCategory = (typeof dataCategories)[number]

const aboutPeople: ReadonlySet<string> = new Set<DataCategory>([
  'persons',
  'addresses',
  'animals',
  'permits',
  'school',
])

/** Whether a register with such data tells of people, so that asking it needs a legal basis. */
export const needsLegalBasis = (categories: readonly string[]): boolean =>
  categories.some((category) => aboutPeople.has(category))
