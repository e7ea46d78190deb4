import type { z } from 'zod'

import { CatalogueError } from '../../domain/errors.ts'
import { type Asker, requireOwn } from '../../domain/registry/ownership.ts'
import type {
  Acknowledgement,
  CallbackMessage,
  Delivered,
  Delivery,
  PaymentAsked,
  PaymentBegun,
  PaymentProgress,
  RegistryReceipt,
  RegistryRecord,
} from '../../domain/registry/registers.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { parsedOrError } from './parsed-or-error.ts'
import type { RegistryAuth, RegistryCall } from './transport/registry-call.ts'

/**
 * A connector speaks the protocol of one kind of register. A registry is an entry an administrator made: a connector, an
 * address, options. A connection is a connector opened with the settings of a registry. A record is what a register knows,
 * a delivery what is brought to it, a receipt what it says to that, an acknowledgement what it says later.
 */

export type {
  Acknowledgement,
  CallbackMessage,
  Delivery,
  RegistryRecord,
} from '../../domain/registry/registers.ts'

/** What a connector offers beside `check`; it offers what its register can do. */
interface Operations {
  /** Whether the other side answers and takes the credentials; asks it. @throws CatalogueError REGISTRY_* */
  check: () => Promise<void>
  /** What the register has on a question; nothing where it knows nothing. */
  lookup?: (question: unknown) => Promise<RegistryRecord[]>
  /** What it has on a person, by AHV number, to fill in a form. */
  prefill?: (subject: string) => Promise<RegistryRecord | undefined>
  /** Brings something; safe to repeat with the same key. */
  push?: (delivery: Delivery) => Promise<RegistryReceipt>
  /** Takes back what was brought; safe to repeat, and no fault where it is gone already. */
  withdraw?: (delivered: Delivered) => Promise<void>
  /** Begins a payment; safe to repeat with the same key. */
  requestPayment?: (asked: PaymentAsked) => Promise<PaymentBegun>
  /** How far a payment is, as the provider itself says. */
  paymentProgress?: (remoteId: string) => Promise<PaymentProgress>
  /** Reads what the register sends by itself, once its signature is right. */
  callback?: (message: CallbackMessage) => Promise<Acknowledgement>
  /** Everything the register holds, in a form `importAll` takes: a way out of it. */
  exportAll?: () => Promise<unknown>
  /** Brings what another register of the same kind exported. */
  importAll?: (everything: unknown) => Promise<{ records: number }>
}

/** The operations for somebody: on a personal register, people get what is about them. */
export interface Connection extends Omit<Operations, 'lookup' | 'prefill'> {
  /** @throws CatalogueError REGISTRY_NOT_OWN, REGISTRY_QUESTION_INVALID, REGISTRY_* */
  lookup?: (question: unknown, asker: Asker) => Promise<RegistryRecord[]>
  /** @throws CatalogueError REGISTRY_NOT_OWN, REGISTRY_* */
  prefill?: (subject: string, asker: Asker) => Promise<RegistryRecord | undefined>
}

interface Definition<Options extends z.ZodType> {
  /** Stored with registries; never renamed. */
  key: string
  label: AdminText
  auth: RegistryAuth
  /** How its addresses begin, where that is not https. */
  protocols?: readonly string[]
  /** Whether its records are about people. */
  isPersonal: boolean
  options: Options
  open: (options: z.output<Options>, call: RegistryCall) => Operations
}

/** A kind of register, as the list of them knows it. */
export interface Connector extends Omit<Definition<z.ZodType>, 'open' | 'options'> {
  /** @throws CatalogueError REGISTRY_OPTIONS_INVALID naming every option that is wrong */
  checkOptions: (options: unknown) => void
  /** @throws CatalogueError REGISTRY_OPTIONS_INVALID */
  open: (options: unknown, call: RegistryCall) => Connection
}

/** Defines a connector; its options are parsed once, here, and what people may not see does not leave it. */
export const defineConnector = <const Options extends z.ZodType>({
  options: schema,
  open,
  ...definition
}: Definition<Options>): Connector => {
  const parse = (given: unknown) => parsedOrError(schema, given ?? {}, 'REGISTRY_OPTIONS_INVALID')
  return {
    ...definition,
    checkOptions: parse,
    open: (given, call) => {
      const operations = open(parse(given), call)
      return definition.isPersonal ? guarded(operations) : operations
    },
  }
}

/** What is asked is looked at first, then what is answered: a register may know a person by more than one name. */
const guarded = ({ lookup, prefill, ...rest }: Operations): Connection => ({
  ...rest,
  ...(lookup && {
    lookup: async (question: unknown, asker: Asker) => {
      requireSomebody(asker)
      const records = await lookup(question)
      for (const { subject } of records) requireOwn(asker, subject)
      return records
    },
  }),
  ...(prefill && {
    prefill: async (subject: string, asker: Asker) => {
      requireOwn(asker, subject)
      const record = await prefill(subject)
      if (record) requireOwn(asker, record.subject)
      return record
    },
  }),
})

const requireSomebody = (asker: Asker): void => {
  if (asker.kind === 'anybody') {
    throw new CatalogueError(
      'REGISTRY_NOT_OWN',
      'This register tells nobody but those it is about.',
    )
  }
}
