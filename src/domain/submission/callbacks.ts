import type { CallbackMessage } from '../registry/registers.ts'

/** What became of a message from outside: noted, said before, or about a case that has gone on without it. */
export type CallbackTaken = { state: 'known' | 'late' | 'noted' }

/** Where specialist systems, providers and second persons answer. */
export interface CallbackDesk {
  /**
   * Notes what a register says of something that was brought to it; once, however often it says it.
   * @throws CatalogueError CALLBACK_REFUSED, BODY_INVALID, RECORD_NOT_FOUND
   */
  receive: (registry: string, message: CallbackMessage) => Promise<CallbackTaken>
  /** Has the provider of a payment asked how far it is. @throws CatalogueError CALLBACK_REFUSED */
  paymentMoved: (token: string) => Promise<CallbackTaken>
  /** Notes whether a second person agrees. @throws CatalogueError CALLBACK_REFUSED, CASE_ELSEWHERE */
  coSign: (token: string, agrees: boolean) => Promise<CallbackTaken>
}
