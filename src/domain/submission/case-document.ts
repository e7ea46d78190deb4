/** A document of a case, as its sender sees it. */
export interface CaseDocument {
  id: string
  /** Of its file. */
  name: string
  type: string
  bytes: number
  /** Whether it can be had; `pending` until the scanner saw it. */
  state: 'clean' | 'failed' | 'infected' | 'pending'
  from: 'office' | 'sender'
  /** What it is, in the reader's language; the office's alone have one. */
  title?: string
  /** When the office made it, RFC 3339. */
  at?: string
}
