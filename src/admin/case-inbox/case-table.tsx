'use client'

import { useState } from 'react'

import type { AdminLanguage, AdminText } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { BulkActions } from './bulk-actions.tsx'
import type { CaseLine, Colleague } from './case-line.ts'
import { DueBadge } from './due-badge.tsx'
import { bulkTexts, inboxTexts, progressTexts } from './texts.ts'

interface CaseTableProps {
  rows: readonly CaseLine[]
  hasAuthorities: boolean
  colleagues: readonly Colleague[]
  language: AdminLanguage
}

/** The cases of a page, and what can be done to several at once. */
export const CaseTable = ({ rows, hasAuthorities, colleagues, language }: CaseTableProps) => {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const workable = rows.filter(({ mayWork }) => mayWork)
  const word = (text: AdminText) => say(text, language)
  const toggle = (id: number) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <div className="case-table">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {workable.length > 0 && (
              <th role="columnheader" scope="col">
                <input
                  type="checkbox"
                  aria-label={word(bulkTexts.chooseAll)}
                  checked={chosen.size === workable.length}
                  onChange={({ target }) => {
                    setChosen(new Set(target.checked ? workable.map(({ id }) => id) : []))
                  }}
                />
              </th>
            )}
            {headings(hasAuthorities).map((text) => (
              <th key={text.en} role="columnheader" scope="col">
                {word(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr
              key={row.id}
              role="row"
              className={`is-${row.isStanding ? 'incident' : row.progress}`}
            >
              {workable.length > 0 && (
                <td role="cell">
                  {row.mayWork && (
                    <input
                      type="checkbox"
                      aria-label={say(bulkTexts.choose, language, { number: row.number })}
                      checked={chosen.has(row.id)}
                      onChange={() => {
                        toggle(row.id)
                      }}
                    />
                  )}
                </td>
              )}
              <Cells row={row} hasAuthorities={hasAuthorities} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
      {workable.length > 0 && (
        <BulkActions
          rows={workable.filter(({ id }) => chosen.has(id))}
          colleagues={colleagues}
          language={language}
          clear={() => {
            setChosen(new Set())
          }}
        />
      )}
    </div>
  )
}

const headings = (hasAuthorities: boolean): AdminText[] => [
  inboxTexts.number,
  inboxTexts.form,
  inboxTexts.due,
  inboxTexts.progress,
  inboxTexts.step,
  inboxTexts.assignee,
  ...(hasAuthorities ? [inboxTexts.authority] : []),
  inboxTexts.received,
]

interface CellsProps {
  row: CaseLine
  hasAuthorities: boolean
  language: AdminLanguage
}

const Cells = ({ row, hasAuthorities, language }: CellsProps) => {
  const label = (text: AdminText) => ({ role: 'cell', 'data-label': say(text, language) })
  return (
    <>
      <td {...label(inboxTexts.number)}>
        <a href={row.href}>{row.number}</a>
      </td>
      <td {...label(inboxTexts.form)}>{row.formTitle}</td>
      <td {...label(inboxTexts.due)}>
        <DueBadge due={row.due} urgency={row.urgency} language={language} />
      </td>
      <td {...label(inboxTexts.progress)}>
        {say(row.isStanding ? inboxTexts.standing : progressTexts[row.progress], language)}
      </td>
      <td {...label(inboxTexts.step)}>{row.step}</td>
      <td {...label(inboxTexts.assignee)}>{row.assignee ?? say(inboxTexts.nobodyYet, language)}</td>
      {hasAuthorities && <td {...label(inboxTexts.authority)}>{row.authority ?? '–'}</td>}
      <td {...label(inboxTexts.received)}>{row.received}</td>
    </>
  )
}
