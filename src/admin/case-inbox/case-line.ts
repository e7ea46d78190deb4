import type { InboxCase } from '../../plugins/submissions/index.ts'

/** A line as it is shown. */
export type CaseLine = Omit<InboxCase, 'receivedAt' | 'state'> & {
  received: string
  step: string
  href: string
}

/** Somebody who can be given a case. */
export interface Colleague {
  id: number
  name: string
}
