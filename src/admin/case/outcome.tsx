'use client'

import { useEffect, useRef } from 'react'

import type { CaseWork } from './use-case.ts'

/** What came of the last thing somebody did. It takes the focus: what was pressed may be gone, or far below. */
export const Outcome = ({ outcome }: Pick<CaseWork, 'outcome'>) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome) place.current?.focus()
  }, [outcome])
  return (
    <div role="status" ref={place} tabIndex={-1} className="case-actions__outcome">
      {outcome && (
        <p className={outcome.isDone ? 'own-page__done' : 'own-page__wrong'}>{outcome.text}</p>
      )}
    </div>
  )
}
