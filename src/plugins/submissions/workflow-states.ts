/** How far a version of a workflow has come; never back. */
export const workflowStates = ['draft', 'active', 'retired'] as const
