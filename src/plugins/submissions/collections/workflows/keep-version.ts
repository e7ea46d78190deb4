import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook } from 'payload'

import { checkDefinition } from '../../../../domain/submission/check-definition.ts'
import { finding, type Verdict } from '../../../../domain/finding.ts'
import type { Workflow } from '../../../../generated/payload-types.ts'
import { refuse } from '../../../../hooks/refuse.ts'
import { findStep } from '../../steps/index.ts'
import { workflowStates } from '../../workflow-states.ts'

const fixed = ['key', 'version', 'definition'] as const

/** A version that was active once changes no more, since cases stand on it; one becomes active only without a fault. */
export const keepVersion: CollectionBeforeChangeHook<Workflow> = ({ data, originalDoc, req }) => {
  const before = originalDoc?.state ?? 'draft'
  const after = data.state ?? before
  const isChanged = fixed.some(
    (field) => data[field] !== undefined && !isDeepStrictEqual(data[field], originalDoc?.[field]),
  )
  const isBack = workflowStates.indexOf(after) < workflowStates.indexOf(before)
  const definition = data.definition ?? originalDoc?.definition
  refuse('workflows', req, [
    {
      path: 'definition',
      verdict: before !== 'draft' && isChanged ? finding('WORKFLOW_FIXED') : undefined,
    },
    { path: 'state', verdict: isBack ? finding('WORKFLOW_FIXED') : undefined },
    { path: 'definition', verdict: after === 'active' ? faultsOf(definition) : undefined },
  ])
  return data
}

const faultsOf = (definition: unknown): Verdict => {
  const faults = checkDefinition(definition, findStep)
  return faults.length === 0
    ? undefined
    : finding('WORKFLOW_INVALID', {
        faults: faults.map(({ path, code, detail }) => `${path} ${code} (${detail})`).join('; '),
      })
}
