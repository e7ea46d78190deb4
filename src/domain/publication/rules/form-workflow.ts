import type { FormRecord } from '../../form/form-definition.ts'
import type { PublicationRule } from '../context.ts'
import { found } from '../finding.ts'

/** E21: what is sent in with a form is handled by a workflow that is active. */
export const formWorkflow: PublicationRule<FormRecord> = (
  { caseWorkflow: workflow },
  { catalogue },
) => {
  if (workflow === undefined) return [found('E21_WORKFLOW_MISSING', '/caseWorkflow')]
  return catalogue.workflows.has(workflow)
    ? []
    : [found('E21_WORKFLOW_INACTIVE', '/caseWorkflow', { workflow })]
}
