'use client'

import {
  type Condition,
  type ConditionGroup,
  type ConditionRow,
  isGroup,
  type Join,
} from '../../domain/form/condition-rows.ts'
import { say } from '../../i18n/say.ts'
import { type Editing, RowEditor } from './row-editor.tsx'
import { firstRow } from './row-values.ts'
import './style.css'
import { conditionTexts } from './texts.ts'

interface ConditionBuilderProps extends Editing {
  condition: Condition
  change: (condition: Condition) => void
  /** What is said where there is no condition. Default: that there is none, or nothing to look at. */
  none?: string
}

/** A condition as rows and groups of rows, for people who do not write JSON. */
export const ConditionBuilder = ({
  condition,
  change,
  none,
  ...editing
}: ConditionBuilderProps) => {
  const { fields, language, disabled } = editing
  const { join, entries } = condition
  const [first] = fields
  const put = (at: number, ...instead: (ConditionGroup | ConditionRow)[]) => {
    change({ join, entries: entries.toSpliced(at, 1, ...instead) })
  }
  return (
    <div className="condition-builder">
      {entries.length === 0 && (
        <p>{none ?? say(first ? conditionTexts.none : conditionTexts.nothingBefore, language)}</p>
      )}
      {entries.length > 1 && (
        <JoinSelect
          join={join}
          {...editing}
          change={(next) => {
            change({ join: next, entries })
          }}
        />
      )}
      <ul>
        {entries.map((entry, i) => {
          const own = {
            ...editing,
            remove: () => {
              put(i)
            },
          }
          return isGroup(entry) ? (
            <GroupEditor
              key={i}
              {...own}
              group={entry}
              change={(next) => {
                put(i, next)
              }}
            />
          ) : (
            <RowEditor
              key={i}
              {...own}
              number={i + 1}
              row={entry}
              change={(next) => {
                put(i, next)
              }}
            />
          )
        })}
      </ul>
      <div className="condition-builder__buttons">
        <button
          type="button"
          disabled={disabled || !first}
          onClick={() => {
            if (first) change({ join, entries: [...entries, firstRow(first)] })
          }}
        >
          {say(conditionTexts.addRow, language)}
        </button>
        {entries.length > 0 && (
          <button
            type="button"
            disabled={disabled || !first}
            onClick={() => {
              if (!first) return
              const rows = [firstRow(first), firstRow(first)]
              change({ join, entries: [...entries, { join: other(join), rows }] })
            }}
          >
            {say(conditionTexts.addGroup, language)}
          </button>
        )}
      </div>
    </div>
  )
}

const other = (join: Join): Join => (join === 'all' ? 'any' : 'all')

interface GroupEditorProps extends Editing {
  group: ConditionGroup
  change: (group: ConditionGroup) => void
  remove: () => void
}

const GroupEditor = ({ group, change, remove, ...editing }: GroupEditorProps) => {
  const { fields, language, disabled } = editing
  const { join, rows } = group
  const [first] = fields
  const put = (at: number, ...instead: ConditionRow[]) => {
    const next = rows.toSpliced(at, 1, ...instead)
    if (next.length > 0) change({ join, rows: next })
    else remove()
  }
  return (
    <li>
      <fieldset>
        <legend>{say(conditionTexts.group, language)}</legend>
        <JoinSelect
          join={join}
          {...editing}
          change={(next) => {
            change({ join: next, rows })
          }}
        />
        <ul>
          {rows.map((row, i) => (
            <RowEditor
              key={i}
              {...editing}
              number={i + 1}
              row={row}
              change={(next) => {
                put(i, next)
              }}
              remove={() => {
                put(i)
              }}
            />
          ))}
        </ul>
        <div className="condition-builder__buttons">
          <button
            type="button"
            disabled={disabled || !first}
            onClick={() => {
              if (first) change({ join, rows: [...rows, firstRow(first)] })
            }}
          >
            {say(conditionTexts.addRow, language)}
          </button>
          <button type="button" disabled={disabled} onClick={remove}>
            {say(conditionTexts.removeGroup, language)}
          </button>
        </div>
      </fieldset>
    </li>
  )
}

interface JoinSelectProps extends Editing {
  join: Join
  change: (join: Join) => void
}

const JoinSelect = ({ join, change, language, disabled }: JoinSelectProps) => (
  <label>
    {say(conditionTexts.join, language)}{' '}
    <select
      disabled={disabled}
      value={join}
      onChange={({ target }) => {
        change(target.value === 'any' ? 'any' : 'all')
      }}
    >
      <option value="all">{say(conditionTexts.all, language)}</option>
      <option value="any">{say(conditionTexts.any, language)}</option>
    </select>
  </label>
)
