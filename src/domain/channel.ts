import { finding, type Verdict } from './finding.ts'

const onTheWeb: ReadonlySet<string> = new Set(['online', 'app', 'third-party'])

/** A channel on the web leads somewhere: to an address, or to a form of this catalogue. */
export const checkReachable = (kind: string, hasUrl: boolean, hasForm: boolean): Verdict =>
  onTheWeb.has(kind) && !hasUrl && !hasForm ? finding('CHANNEL_UNREACHABLE') : undefined
