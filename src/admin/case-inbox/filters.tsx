import { progresses } from '../../domain/submission/submission.ts'
import type { AdminLanguage, AdminText } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { Inbox, InboxSearch } from '../../plugins/submissions/index.ts'
import type { Colleague } from './case-line.ts'
import { inboxTexts, progressTexts } from './texts.ts'

interface FiltersProps {
  inbox: Inbox
  /** Whose cases can be looked for. */
  colleagues: readonly Colleague[]
  search: InboxSearch
  base: string
  language: AdminLanguage
}

/** What to look for; works without a script, and its address can be kept. */
export const Filters = ({ inbox, colleagues, search, base, language }: FiltersProps) => {
  const word = (text: AdminText) => say(text, language)
  const all = option('', word(inboxTexts.any))
  return (
    <form method="get" action={base} key={JSON.stringify(search)}>
      <Choice
        name="progress"
        label={word(inboxTexts.progress)}
        value={search.progress}
        options={[
          option('open', word(inboxTexts.allOpen)),
          ...progresses.map((progress) => option(progress, word(progressTexts[progress]))),
        ]}
      />
      <Choice
        name="due"
        label={word(inboxTexts.due)}
        value={search.due}
        options={[
          all,
          option('overdue', word(inboxTexts.overdue)),
          option('soon', word(inboxTexts.dueSoon)),
        ]}
      />
      <Choice
        name="assignee"
        label={word(inboxTexts.assignee)}
        value={String(search.assignee)}
        options={[
          all,
          option('me', word(inboxTexts.mine)),
          option('nobody', word(inboxTexts.nobody)),
          ...colleagues.map(({ id, name }) => option(String(id), name)),
        ]}
      />
      <Choice
        name="form"
        label={word(inboxTexts.form)}
        value={search.form}
        options={[all, ...inbox.forms]}
      />
      {inbox.authorities.length > 1 && (
        <Choice
          name="authority"
          label={word(inboxTexts.authority)}
          value={String(search.authority)}
          options={[
            all,
            ...inbox.authorities.map(({ value, label }) => option(String(value), label)),
          ]}
        />
      )}
      <Choice
        name="sort"
        label={word(inboxTexts.sort)}
        value={search.sort}
        options={[
          option('due', word(inboxTexts.byDue)),
          option('received', word(inboxTexts.byReceived)),
        ]}
      />
      <label>
        {word(inboxTexts.number)}
        <input name="number" defaultValue={search.number} autoComplete="off" />
      </label>
      <button type="submit">{word(inboxTexts.filter)}</button>
    </form>
  )
}

interface Option {
  value: string
  label: string
}

const option = (value: string, label: string): Option => ({ value, label })

interface ChoiceProps {
  name: string
  label: string
  value: string
  options: readonly Option[]
}

const Choice = ({ name, label, value, options }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
)
