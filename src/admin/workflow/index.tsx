'use client'

/** Shows where a change stands. */
export const WorkflowBar = () => null
