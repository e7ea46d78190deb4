import type { WorkflowView } from '../../editorial/workflow-view.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { moment } from '../../i18n/moment.ts'
import { actionTexts, barTexts, stateTexts } from './texts.ts'

interface StandingProps {
  view: WorkflowView
  say: (text: AdminText) => string
  language: string
  /** Address of the document in the admin. */
  path: string
}

/** Where a change stands and who took it there. */
export const Standing = ({ view, say, language, path }: StandingProps) => {
  const { state, isPublic, fourEyes, changedBy, requested, approved, scheduled, versions } = view
  const deed = ({ by, at }: NonNullable<typeof requested>) =>
    `${by?.name ?? say(barTexts.somebody)}, ${moment(at, language)}`
  const facts: [string, AdminText, string][] = [
    ...(changedBy.length > 0
      ? [fact('changed', barTexts.changedBy, changedBy.map(({ name }) => name).join(', '))]
      : []),
    ...(requested ? [fact('requested', barTexts.requestedBy, deed(requested))] : []),
    ...(approved ? [fact('approved', barTexts.approvedBy, deed(approved))] : []),
    ...scheduled.map(({ action, at }, i) =>
      fact(
        `planned-${String(i)}`,
        barTexts.planned,
        `${say(actionTexts[action])}, ${moment(at, language)}`,
      ),
    ),
  ]
  return (
    <>
      <p className={`workflow-bar__state workflow-bar__state--${state}`}>
        <strong>{say(stateTexts[state])}</strong>
      </p>
      {state !== 'published' && <p>{say(isPublic ? barTexts.publicToo : barTexts.notPublic)}</p>}
      {versions && (
        <p>
          <a href={`${path}/versions/${versions.latest}?versionFrom=${versions.published}`}>
            {say(barTexts.compare)}
          </a>
        </p>
      )}
      {fourEyes && <p className="workflow-bar__hint">{say(barTexts.fourEyes)}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(([key, name, value]) => (
            <div key={key}>
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

const fact = (key: string, name: AdminText, value: string): [string, AdminText, string] => [
  key,
  name,
  value,
]
