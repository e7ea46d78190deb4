import type { Payload } from 'payload'
import type pg from 'pg'

import type { Intake } from '../../../domain/submission/intake.ts'
import type { KeyRing } from '../answers/key-ring.ts'
import { createDrafts } from '../drafts/create-drafts.ts'
import { createProofs } from '../proof/create-proofs.ts'
import { archiveCases } from '../export/archive-cases.ts'
import { casesOfPerson } from '../export/cases-of-person.ts'
import { ownCases } from '../residents/own-cases.ts'
import { type AskRegister, prefillForm } from '../residents/prefill-form.ts'
import { createConsents } from '../residents/representations.ts'
import { createResidentOf, type ResidentIssuer } from '../residents/verify-resident.ts'
import { createUploads } from '../uploads/create-uploads.ts'
import type { ScanFile } from '../uploads/scan-file.ts'

/** What an installation decides about intake. */
export interface IntakeRules {
  /** Looks at files. Default: nobody does. */
  scan?: ScanFile | undefined
  /** Whether browsers of people who are not signed in have to work for what they send. Default: no. */
  proofNeeded?: boolean
  /** Address of the front end with `{token}`, for links to drafts. Default: none is mailed. */
  resumeUrl?: string | undefined
  /** Providers residents sign in with. Default: nobody can. */
  issuers?: readonly ResidentIssuer[]
  /** Whether a form that asks for a sign-in takes nothing without one. Default: where there is somewhere to sign in. */
  signInNeeded?: boolean
  /** Default: forms are filled in with what the provider says alone. */
  askRegister?: AskRegister
}

interface Options extends IntakeRules {
  payload: Payload
  pool: pg.Pool
  keyRing: KeyRing
  now: () => Date
}

/** What residents do around a submission, on the connections of this process. */
export const createIntake = ({
  payload,
  pool,
  keyRing,
  now,
  scan,
  proofNeeded = false,
  resumeUrl,
  issuers = [],
  askRegister = () => Promise.resolve({ kind: 'go-on' }),
}: Options): Intake => {
  const { secret } = payload.config
  return {
    uploads: createUploads({ payload, pool, keyRing, scan, now }),
    drafts: createDrafts({ payload, pool, keyRing, resumeUrl, now }),
    proofs: createProofs({ secret, isNeeded: proofNeeded, now }),
    residents: {
      residentOf: createResidentOf({ issuers, secret, fetch }),
      cases: (resident, page) => ownCases({ pool, keyRing, secret }, resident, page),
      archive: async ({ key }) =>
        archiveCases({ payload, pool, keyRing, now }, await casesOfPerson(pool, key), {
          actor: 'sender',
        }),
      prefill: (resident, form) => prefillForm({ pool, keyRing, askRegister, now }, resident, form),
      ...createConsents({ pool, secret, now }),
    },
  }
}
