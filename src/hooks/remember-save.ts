import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

/** How a document is about to be written; Payload tells the hooks of the document itself neither. */
export interface Save {
  isRestoring: boolean
  /** The document that is public stays as it is, a version beside it takes the change. */
  isDraft: boolean
}

const key = 'save'

/** Keeps for the hooks that follow whether a draft is saved and whether a version is brought back. */
export const rememberSave: CollectionBeforeOperationHook = (hook) => {
  const { args, context } = hook
  const { operation }: { operation: string } = hook
  if (['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) {
    const { draft } = args as { draft?: boolean }
    const save: Save = { isRestoring: operation === 'restoreVersion', isDraft: draft === true }
    context[key] = save
  }
  return args
}

/** What is known of the write that is going on. */
export const saveIn = (context: RequestContext): Save =>
  (context[key] as Save | undefined) ?? { isRestoring: false, isDraft: false }
