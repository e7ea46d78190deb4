import type { CollectionConfig, Plugin } from 'payload'

import type { KeyRing } from './answers/key-ring.ts'
import { Pauses } from './collections/pauses/index.ts'
import { ProtectionRecords } from './collections/protection-records/index.ts'
import { SubmissionDeliveries } from './collections/submission-deliveries/index.ts'
import { SubmissionDocuments } from './collections/submission-documents/index.ts'
import { SubmissionSteps } from './collections/submission-steps/index.ts'
import { Submissions } from './collections/submissions/index.ts'
import { Workflows } from './collections/workflows/index.ts'
import { assignCase } from './endpoints/assign-case.ts'
import { takeBankNotice } from './endpoints/bank-notice.ts'
import { caseCorrespondence, caseFile } from './endpoints/case-files.ts'
import { chooseByHand } from './endpoints/choose-by-hand.ts'
import { closeByHand } from './endpoints/close-by-hand.ts'
import { decideCase } from './endpoints/decide-case.ts'
import { exportCase } from './endpoints/export-case.ts'
import { holdCase, releaseCase } from './endpoints/hold-case.ts'
import { openAnswers } from './endpoints/open-answers.ts'
import { orderExport } from './endpoints/order-export.ts'
import { retryCase } from './endpoints/retry-case.ts'
import { retryUndo, settleUndo } from './endpoints/undo-case.ts'
import { skipStep } from './endpoints/skip-step.ts'
import { writeMessage } from './endpoints/write-message.ts'
import { noteView } from './protection/note-view.ts'

export { createKeyRing } from './answers/key-ring.ts'
export { rotateAnswers } from './answers/rotate-answers.ts'
export { createCallbackDesk } from './callbacks/create-callback-desk.ts'
export { createCaseWork } from './engine/create-case-work.ts'
export { createIntakeWork } from './intake/create-intake-work.ts'
export type { IntakeRules } from './intake/create-intake.ts'
export { clamdScanner } from './uploads/scan-file.ts'
export { caseWorkersOf } from './case-view/colleagues.ts'
export type { ShownEvent } from './case-view/case-events.ts'
export type { CaseTask } from './case-view/case-tasks.ts'
export { type CaseView, readCaseView } from './case-view/read-case-view.ts'
export { readViewings, type Viewing } from './case-view/read-viewings.ts'
export type { CheckedDefinition, OfferedStep } from './endpoints/workflow-steps.ts'
export type { EntryReport } from './payments/apply-bank-notice.ts'
export type { OpenedAnswers } from './endpoints/open-answers.ts'
export { type InboxSearch, parseInboxSearch } from './inbox/inbox-search.ts'
export { type Inbox, type InboxCase, readInbox } from './inbox/read-inbox.ts'
export { createDesk } from './intake/create-desk.ts'
export { verifyProtection } from './protection/verify-protection.ts'

export interface SubmissionsPluginOptions {
  /** Opens answers for those who may read them. */
  keyRing: KeyRing
}

/** What residents send in, and the workflows it goes through. */
export const submissionsPlugin =
  ({ keyRing }: SubmissionsPluginOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      Workflows,
      withCases(Submissions, keyRing),
      SubmissionSteps,
      ProtectionRecords,
      Pauses,
      SubmissionDeliveries,
      SubmissionDocuments,
    ],
  })

const withCases = (collection: CollectionConfig, keyRing: KeyRing): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterRead: [noteView] },
  endpoints: [
    assignCase,
    caseCorrespondence(keyRing),
    caseFile(keyRing),
    chooseByHand(keyRing),
    closeByHand,
    decideCase,
    exportCase(keyRing),
    holdCase,
    openAnswers(keyRing),
    orderExport,
    releaseCase,
    retryCase,
    retryUndo,
    settleUndo,
    skipStep(keyRing),
    takeBankNotice(keyRing),
    writeMessage(keyRing),
  ],
})
