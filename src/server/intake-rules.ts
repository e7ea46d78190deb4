import type { Payload } from 'payload'

import type { Env } from '../env.ts'
import { clamdScanner, type IntakeRules } from '../plugins/submissions/index.ts'
import { registersOf } from './registers.ts'

/** What looks at the files of residents; undefined where nothing is set. */
export const scannerOf = ({ CLAMD_HOST: host, CLAMD_PORT: port }: Env): IntakeRules['scan'] =>
  host === undefined ? undefined : clamdScanner({ host, port })

/** What the settings say about intake. */
export const intakeRules = (env: Env, payload: Payload): IntakeRules => {
  const registers = registersOf(payload, env)
  return {
    scan: scannerOf(env),
    proofNeeded: env.BOT_PROTECTION === 'on',
    resumeUrl: env.RESUME_URL,
    issuers: env.RESIDENT_ISSUERS,
    // Out in the open no form may take less than it asks for, whoever forgot the provider.
    signInNeeded: env.isProduction || env.RESIDENT_ISSUERS.length > 0,
    askRegister: async (register, ahvNumber) => {
      const asker = { kind: 'person', subject: ahvNumber } as const
      const said = await registers.prefill(register, ahvNumber, asker)
      return said.kind === 'paused' ? { kind: 'wait' } : said
    },
  }
}
