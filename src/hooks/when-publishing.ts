import type { CollectionBeforeChangeHook } from 'payload'

/** Runs a check only where the document becomes or stays public: drafts may be unfinished. */
export const whenPublishing =
  (check: CollectionBeforeChangeHook): CollectionBeforeChangeHook =>
  (args): unknown =>
    (args.data as { _status?: string })._status === 'published'
      ? check(args)
      : (args.data as unknown)
