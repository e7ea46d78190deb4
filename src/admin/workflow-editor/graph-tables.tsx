import type { DefinitionDraft } from '../../domain/submission/definition-draft.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { guardWords } from './guard-words.ts'
import { labelOf, labelOfState, nameOfStep, nameOfWay } from './name-of.ts'
import { settingsOf } from './settings-of.ts'
import { editorTexts } from './texts.ts'
import type { Check } from './use-check.ts'

interface TableProps {
  draft: DefinitionDraft
  check: Check
  language: AdminLanguage
}

/** What is done in each state, and how it is set. */
export const StateTable = ({ draft, check: { steps }, language }: TableProps) => (
  <table>
    <caption>{say(editorTexts.stateTable, language)}</caption>
    <Heads texts={[editorTexts.inState, editorTexts.step, editorTexts.options]} {...{ language }} />
    <tbody>
      {draft.states.map(({ step }, i) => (
        <tr key={String(i)}>
          <td>{labelOf(draft, i, language)}</td>
          <td>{nameOfStep(steps, step.key, language)}</td>
          <td>
            {settingsOf(steps, step, language).map(({ label, value }) => (
              <div key={label}>
                {label}: {value}
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The ways between the states: what the picture shows, for who does not see it. */
export const WayTable = ({ draft, check: { steps, facts }, language }: TableProps) => (
  <table>
    <caption>{say(editorTexts.table, language)}</caption>
    <Heads
      texts={[editorTexts.from, editorTexts.action, editorTexts.condition, editorTexts.to]}
      {...{ language }}
    />
    <tbody>
      {draft.transitions.map(({ from, guard, to }, i) => (
        <tr key={String(i)}>
          <td>{labelOfState(draft, from, language)}</td>
          <td>{nameOfWay({ draft, steps, index: i }, language)}</td>
          <td>
            {guard === undefined
              ? say(editorTexts.always, language)
              : (guardWords(guard, { facts, language }) ?? <code>{JSON.stringify(guard)}</code>)}
          </td>
          <td>{labelOfState(draft, to, language)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

interface HeadsProps {
  texts: readonly (typeof editorTexts)[keyof typeof editorTexts][]
  language: AdminLanguage
}

const Heads = ({ texts, language }: HeadsProps) => (
  <thead>
    <tr>
      {texts.map((text) => (
        <th key={text.en} scope="col">
          {say(text, language)}
        </th>
      ))}
    </tr>
  </thead>
)
