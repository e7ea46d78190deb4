import { diffWords } from 'diff'
import type { UIFieldServerComponent, UIFieldServerProps } from 'payload'

import { type AdminText, adminLanguages, defaultLocale, locales } from '../../i18n/locales.ts'
import type { ComparedGroup } from '../../publication/canonical-change/read-comparison.ts'
import { readComparison } from '../../publication/canonical-change/read-comparison.ts'
import { DecideButton } from './decide-button.tsx'
import './style.css'
import { canonicalChangeTexts as texts } from './texts.ts'

interface CanonicalChangeProps extends UIFieldServerProps {
  /** Names of the groups of fields. */
  groupNames: Record<string, AdminText>
}

type Say = (text: AdminText, group?: string) => string

/** What the canonical service said, what it says now, what the variant says: three columns for each group that is behind. */
export const CanonicalChange: UIFieldServerComponent = async (props) => {
  const { groupNames, id, i18n, req } = props as CanonicalChangeProps
  const language = adminLanguages.find((known) => known === i18n.language) ?? 'de'
  const say: Say = (text, group = '') => text[language].replace('{group}', group)
  if (id === undefined) return <p>{say(texts.unsaved)}</p>
  const locale = locales.find((known) => known === req.locale) ?? defaultLocale
  const { state, groups, followsOn } = await readComparison(req, Number(id), locale)
  if (state === 'canonical-archived') return <p>{say(texts.archived)}</p>
  if (groups.length === 0) return <p>{say(texts.nothing)}</p>
  const behind = groups.filter(({ isBehind }) => isBehind)
  if (behind.length === 0) return <p>{say(texts.upToDate)}</p>
  const nameOf = (group: string) => groupNames[group]?.[language] ?? group
  const all = (choice: 'keep' | 'take-over') =>
    Object.fromEntries(behind.map(({ group }) => [group, choice]))
  const saving = say(texts.saving)
  return (
    <div className="canonical-change">
      <p>{say(texts.behind)}</p>
      {followsOn !== undefined && (
        <p role="note" className="canonical-change__day">
          {say(texts.follows).replace('{day}', followsOn.split('-').reverse().join('.'))}
        </p>
      )}
      {behind.map((compared) => (
        <section key={compared.group} aria-label={nameOf(compared.group)}>
          <h2>{nameOf(compared.group)}</h2>
          <Columns compared={compared} say={say} />
          <div className="canonical-change__actions">
            <DecideButton
              variant={id}
              groups={{ [compared.group]: 'take-over' }}
              label={say(texts.takeOver, nameOf(compared.group))}
              saving={saving}
            />
            <DecideButton
              variant={id}
              groups={{ [compared.group]: 'keep' }}
              label={say(texts.keep, nameOf(compared.group))}
              saving={saving}
            />
          </div>
        </section>
      ))}
      {behind.length > 1 && (
        <div className="canonical-change__actions">
          <DecideButton
            variant={id}
            groups={all('take-over')}
            label={say(texts.takeOverAll)}
            saving={saving}
          />
          <DecideButton
            variant={id}
            groups={all('keep')}
            label={say(texts.keepAll)}
            saving={saving}
          />
        </div>
      )}
    </div>
  )
}

const Columns = ({ compared: { was, now, ours }, say }: { compared: ComparedGroup; say: Say }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say(texts.was)}</th>
        <th scope="col">{say(texts.now)}</th>
        <th scope="col">{say(texts.ours)}</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>
          {was === undefined ? <em>{say(texts.neverCompared)}</em> : <Text text={was} say={say} />}
        </td>
        <td>
          {was === undefined ? (
            <Text text={now} say={say} />
          ) : (
            <Difference from={was} to={now} say={say} />
          )}
        </td>
        <td>
          <Text text={ours} say={say} />
        </td>
      </tr>
    </tbody>
  </table>
)

const Text = ({ text, say }: { text: string; say: Say }) =>
  text === '' ? <em>{say(texts.empty)}</em> : <span>{text}</span>

/** Word by word; what colour and line say is said in words as well. */
const Difference = ({ from, to, say }: { from: string; to: string; say: Say }) => (
  <span>
    {diffWords(from, to).map(({ value, added, removed }, i) => {
      if (added) {
        return (
          <ins key={i} aria-label={`${say(texts.added)}: ${value}`}>
            {value}
          </ins>
        )
      }
      return removed ? (
        <del key={i} aria-label={`${say(texts.removed)}: ${value}`}>
          {value}
        </del>
      ) : (
        <span key={i}>{value}</span>
      )
    })}
  </span>
)
