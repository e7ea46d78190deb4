import type pg from 'pg'
import type { Logger } from 'pino'

import type { Answer } from './answers/answer.ts'
import type { NewsletterDesk } from '../domain/newsletter/desk.ts'
import type { StoreFeedback } from '../domain/feedback/feedback.ts'
import type { CallbackDesk } from '../domain/submission/callbacks.ts'
import type { SubmissionDesk } from '../domain/submission/desk.ts'
import type { Draft } from '../domain/preview/draft.ts'
import type { Theme } from '../domain/theme/theme.ts'
import { createHearing } from './changes/hearing.ts'
import { listenToChanges } from './changes/listen.ts'
import { TaggedCache } from './changes/tagged-cache.ts'
import { createFormReader } from './records/form-versions.ts'
import { createServiceFinder } from './records/find-service.ts'
import { holdReference } from './records/hold-reference.ts'
import { createStateReader } from './records/programme-states.ts'
import { createListReader } from './records/read-lists.ts'
import { postgresSearch } from './search/providers/postgres/index.ts'
import { createSearchMeans } from './search/search-means.ts'

/** What the read side works with. */
export interface LiveOptions {
  /** Of the product. */
  version: string
  /** Scheme, host and port people use: the beginning of the names in linked data. */
  baseUrl: string
  pool: pg.Pool
  /** The primary: replicas tell nothing. */
  databaseUrl: string
  logger: Pick<Logger, 'error' | 'info' | 'warn'>
  /** The draft that a token of a preview shows: the one thing that is not read from what is public. */
  readDraft: (token: string) => Promise<Draft>
  /** Bytes of finished answers, and of records they are made of. */
  answerBytes: number
  recordBytes: number
  storeFeedback: StoreFeedback
  /** Bytes of one file that residents send. Default: 20 megabytes. */
  uploadBytes?: number
  /** Beginning of the numbers of contracts in OCDS. Default: one that is registered to nobody. */
  ocidPrefix?: string
  /** Who may show the pages about programmes in a frame, as `frame-ancestors` has it. Default: everybody. */
  pageFrames?: readonly string[]
  /** Colours and fonts of those pages. Default: our own. */
  pageTheme?: Theme
  /** Where forms are handed in. Default: nowhere. */
  submissionDesk?: SubmissionDesk | undefined
  /** Where systems outside answer. Default: nowhere. */
  callbackDesk?: CallbackDesk | undefined
  /** Where people subscribe to the newsletter. Default: nowhere. */
  newsletterDesk?: NewsletterDesk | undefined
}

const defaultUploadBytes = 20 * 1024 * 1024
const unregisteredPrefix = 'ocds-000000'

/**
 * What is public, held in memory as far as it fits, and never older than what the process heard: every commit tells
 * which records changed, and what was made of them is forgotten. What is read from the database says at which turn it
 * stands: where that is later than what was heard, everything is forgotten; where it is earlier, a replica is behind,
 * and is waited for. While nobody tells anything, nothing is kept.
 */
export const createLiveCatalogue = ({
  version,
  baseUrl,
  pool,
  databaseUrl,
  logger,
  readDraft,
  answerBytes,
  recordBytes,
  storeFeedback,
  uploadBytes = defaultUploadBytes,
  ocidPrefix = unregisteredPrefix,
  pageFrames = ['*'],
  pageTheme = {},
  submissionDesk,
  callbackDesk,
  newsletterDesk,
}: LiveOptions) => {
  const hearing = createHearing(pool)
  const answers = hearing.join(new TaggedCache<Answer>({ maxSize: answerBytes }))
  const findService = createServiceFinder(pool, hearing, recordBytes / 2)
  const findForm = createFormReader(pool, hearing, recordBytes / 8)
  const lists = createListReader(pool, hearing, recordBytes / 4)
  const states = createStateReader(pool, hearing, recordBytes / 8)
  const searchMeans = createSearchMeans(hearing, {
    provider: postgresSearch(pool),
    thesaurus: () => lists.recordsOf('thesaurus-entries'),
    bytes: recordBytes / 4,
  })
  const reference = holdReference(pool, hearing)
  const { onChange, onLost, onListening, nextChange, sequence, state } = hearing
  const { stop } = listenToChanges({ databaseUrl, logger, onChange, onLost, onListening })
  return {
    version,
    baseUrl,
    pool,
    readDraft,
    answers,
    /** The records every answer may need. */
    reference,
    findService,
    findForm,
    ...lists,
    ...states,
    searchMeans,
    /** Hands on what somebody said of a page. */
    storeFeedback,
    /** Bytes of one file that residents send, at most. */
    uploadBytes,
    ocidPrefix,
    pageFrames,
    pageTheme,
    submissionDesk,
    callbackDesk,
    newsletterDesk,
    /** Waits until something changes, or the time is over. */
    nextChange,
    /** The turn of the last change. */
    sequence,
    /** Whether changes are heard; otherwise nothing is kept. */
    isListening: () => state.isListening,
    /** The turn of the last change that was heard. */
    heard: () => state.heard,
    stop,
  }
}

export type LiveCatalogue = ReturnType<typeof createLiveCatalogue>
