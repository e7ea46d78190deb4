import type { DefinitionFault } from '../../domain/submission/check-definition.ts'
import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { OfferedStep } from '../../plugins/submissions/index.ts'
import { faultText } from './fault-text.ts'
import { labelOfState } from './name-of.ts'
import { editorTexts } from './texts.ts'
import type { Check } from './use-check.ts'

interface FaultListProps {
  check: Check
  draft: DefinitionDraft | undefined
  language: AdminLanguage
}

/** Everything that keeps a workflow from becoming active, or that nothing does. */
export const FaultList = ({ check, draft, language }: FaultListProps) => {
  const { state, faults, steps } = check
  return (
    <div role="status" className="workflow-editor__verdict">
      {state === 'failed' && <p className="is-wrong">{say(editorTexts.failed, language)}</p>}
      {state === 'checking' && <p>{say(editorTexts.checking, language)}</p>}
      {state === 'known' && faults.length === 0 && (
        <p className="is-right">✓ {say(editorTexts.sound, language)}</p>
      )}
      {state === 'known' && faults.length > 0 && (
        <>
          <p className="is-wrong">
            ✕{' '}
            {faults.length === 1
              ? say(editorTexts.oneFault, language)
              : say(editorTexts.faults, language, { n: faults.length })}
          </p>
          <ul>
            {faults.map((fault, i) => (
              <li key={`${fault.path} ${fault.code} ${String(i)}`}>
                {placeOf(fault, draft, language)}
                {faultText(fault, { draft, steps, language })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The state a fault is about, in words. */
const placeOf = (
  { path }: DefinitionFault,
  draft: DefinitionDraft | undefined,
  language: AdminLanguage,
): string => {
  const [, list, index] = path.split('/')
  const name =
    list === 'transitions'
      ? draft?.transitions[Number(index)]?.from
      : list === 'states'
        ? draft?.states[Number(index)]?.name
        : undefined
  return draft && name ? `${labelOfState(draft, name, language)}: ` : ''
}

/** The faults at a place of the definition, and below it. */
export const faultsAt = (faults: readonly DefinitionFault[], path: string, isExact = false) =>
  faults.filter((fault) => fault.path === path || (!isExact && fault.path.startsWith(`${path}/`)))

/** What a fault is said with. */
export interface FaultWords {
  faults: readonly DefinitionFault[]
  draft: DefinitionDraft
  steps: readonly OfferedStep[]
  language: AdminLanguage
}

/** What is wrong with a field, beside it. */
export const FieldFaults = ({ faults, ...words }: FaultWords) =>
  faults.length === 0 ? null : (
    <span className="workflow-editor__fault">
      {faults.map((fault) => faultText(fault, words)).join(' ')}
    </span>
  )
