import type { Endpoint } from 'payload'

import { onCase, refuseElsewhere, wakeCase } from './case-request.ts'

/** `POST /api/submissions/<id>/retry`: does the step that failed once more, with all its attempts. */
export const retryCase: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: (req) =>
    onCase(req, ['progress'], async ({ row, progress, by, now }) => {
      refuseElsewhere(progress === 'incident')
      await wakeCase(req, { row, now }, { at: now.toISOString(), action: 'retried', by })
      return { id: row.id, progress: 'running' }
    }),
}
