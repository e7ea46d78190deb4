'use client'

import { useState } from 'react'

import { conditionOf } from '../../domain/form/condition-from-logic.ts'
import { type Condition, conditionLogic } from '../../domain/form/condition-rows.ts'

interface Rows {
  /** Undefined where the value cannot be shown as rows. */
  condition: Condition | undefined
  change: (condition: Condition) => void
}

/**
 * The rows of a condition. While somebody edits they keep their shape, also one that logic does not tell, such as a group
 * of one row; when the value changes otherwise they are made anew of it.
 */
export const useCondition = (value: unknown, setValue: (value: unknown) => void): Rows => {
  const [edited, setEdited] = useState<Condition>()
  const isOurs = edited && textOf(conditionLogic(edited)) === textOf(value)
  return {
    condition: isOurs ? edited : conditionOf(value),
    change: (condition) => {
      setEdited(condition)
      setValue(conditionLogic(condition) ?? null)
    },
  }
}

const textOf = (logic: unknown): string => JSON.stringify(logic ?? null)
