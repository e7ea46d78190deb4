import { z } from 'zod'

import type { FindStep } from '../../../../src/domain/submission/check-definition.ts'

const empty = z.strictObject({})

/** Steps as the checks know them: one that goes on, one a person decides, one that ends. */
export const findStep: FindStep = (key) =>
  new Map([
    ['go', { options: empty, actions: () => ['done'], waits: false }],
    ['decide', { options: empty, actions: () => ['approved', 'refused'], waits: true }],
    ['end', { options: empty, actions: () => [], waits: false }],
  ]).get(key)

/** A state of a definition. */
export const aState = (name: string, key: string, deadline?: string) => ({
  name,
  label: { de: name },
  step: { key, options: {} },
  ...(deadline && { deadline }),
})

/** A way between two states. */
export const aWay = (from: string, to: string, action = 'done', guard?: object) => ({
  from,
  to,
  action,
  ...(guard && { guard }),
})

/** A definition without a fault. */
export const aDefinition = () => ({
  initial: 'a',
  states: [aState('a', 'go'), aState('b', 'decide', 'P10D'), aState('c', 'end')],
  transitions: [
    aWay('a', 'b'),
    aWay('b', 'c', 'approved'),
    aWay('b', 'a', 'refused', { '==': [{ var: 'answers.again' }, true] }),
    aWay('b', 'c', 'refused'),
    aWay('b', 'c', 'overdue'),
  ],
})
