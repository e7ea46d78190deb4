import { demoRegisters } from '../../plugins/registry/index.ts'
import type { Planned } from './planned.ts'

/** What the demo data hold that no file does. */
const origin = { file: 'sandbox' }

/** Registers of the sandbox, on loopback: `npm run sandbox` answers for them, nothing else does. */
export const planRegistries = (): Planned[] =>
  demoRegisters().map(({ kind, label, isPersonal, baseUrl, options, secretName }) => ({
    collection: 'registries',
    identifier: kind,
    origin,
    document: ({ id }) => ({
      name: label.de,
      key: kind,
      kind,
      mode: 'mock',
      baseUrl,
      secretName,
      options,
      dataCategories: [isPersonal ? 'persons' : 'organisations'],
      ...(isPersonal && { legalBasis: id('legal-bases', 'demo-recht-formulare') }),
      policyWhenDown: 'block',
      isPaused: false,
      timeoutMs: 5000,
      checkEveryMinutes: 5,
      health: { state: 'unchecked' },
    }),
  }))
