import type { Asker } from './ownership.ts'
import type { WhenDown } from './when-down.ts'

/** What a register knows of one thing. */
export interface RegistryRecord {
  /** What the register itself calls it. */
  id: string
  /** AHV number of the person it is about; a connector of personal data names it always. */
  subject?: string
  values: Readonly<Record<string, unknown>>
}

/** What is brought to a register. */
export interface Delivery {
  /** The same for every attempt: a register keeps one of it. */
  idempotencyKey: string
  values: unknown
}

/** What a register says when it takes a delivery: it got it, or it has done what was asked. */
export interface RegistryReceipt {
  remoteId: string
  state: 'received' | 'done'
}

/** What a delivery is called, here and there. */
export interface Delivered {
  idempotencyKey: string
  remoteId: string
}

/** What a register sends later, as it came. */
export interface CallbackMessage {
  /** Names in small letters. */
  headers: Readonly<Record<string, string | undefined>>
  body: string
}

/** What became of a delivery. */
export interface Acknowledgement {
  idempotencyKey: string
  outcome: 'accepted' | 'rejected'
  reason?: string
}

/** What somebody is asked to pay. */
export interface PaymentAsked {
  /** The same for every attempt. */
  idempotencyKey: string
  amountRappen: number
  /** What it is for, as the payer reads it. */
  description: string
  /** Where the payer comes back to. */
  returnUrl: string
  /** Where the provider tells that something happened; says nothing by itself. */
  notifyUrl: string
}

/** A payment that was begun. */
export interface PaymentBegun {
  remoteId: string
  /** Where it is paid. */
  payUrl: string
}

/** How far a payment is; `failed`: it can be tried again, `expired`: nobody can pay it any more. */
export type PaymentProgress = 'expired' | 'failed' | 'open' | 'paid'

/** What came of asking a register: its answer, or what was decided for the case that it gives none. */
export type Answered<T> = { kind: 'answered'; answer: T } | { kind: 'paused' } | WhenDown

/** The registers an administrator entered, by key, for forms and workflows. */
export interface Registers {
  /** @throws CatalogueError REGISTRY_NOT_OWN, REGISTRY_QUESTION_INVALID, REGISTRY_OPTIONS_INVALID, RECORD_NOT_FOUND */
  lookup: (key: string, question: unknown, asker: Asker) => Promise<Answered<RegistryRecord[]>>
  /** The same, for what is filled in. */
  prefill: (
    key: string,
    subject: string,
    asker: Asker,
  ) => Promise<Answered<RegistryRecord | undefined>>
  /** @throws CatalogueError REGISTRY_QUESTION_INVALID, REGISTRY_REJECTED, … */
  push: (key: string, delivery: Delivery) => Promise<Answered<RegistryReceipt>>
  /** Takes back what was delivered. @throws CatalogueError REGISTRY_OPTIONS_INVALID where the register takes nothing back */
  withdraw: (key: string, delivered: Delivered) => Promise<Answered<void>>
  requestPayment: (key: string, asked: PaymentAsked) => Promise<Answered<PaymentBegun>>
  paymentProgress: (key: string, remoteId: string) => Promise<Answered<PaymentProgress>>
  /** Reads what a register sends by itself. @throws CatalogueError REGISTRY_REFUSED where it is not signed by it */
  callback: (key: string, message: CallbackMessage) => Promise<Acknowledgement>
}
