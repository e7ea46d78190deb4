import { CatalogueError } from '../../../domain/errors.ts'
import { rappenOf } from '../../../domain/money.ts'
import type { BankEntry } from '../../../domain/submission/bank-notice.ts'
import {
  elementAt,
  elementsIn,
  textAt,
  tryReadXml,
  type XmlElement,
} from '../../../xml/read-xml.ts'

/** Every version of the message that banks send; what is read of it is the same in all of them. */
const namespace =
  /\sxmlns(?::[\w.-]+)?\s*=\s*["']urn:iso:std:iso:20022:tech:xsd:camt\.054\.001\.\d\d["']/

/** Entries in one message at most. */
const mostEntries = 10_000

/**
 * The entries of a credit notification, one for each payment, also where a bank books several as one.
 * Source: ISO 20022 camt.054; SIX, Swiss Payment Standards, Implementation Guidelines Cash Management.
 * @throws CatalogueError BODY_INVALID
 */
export const readBankNotice = (text: string): BankEntry[] => {
  const read = tryReadXml(text)
  if ('fault' in read) throw invalid(`The file ${read.fault}.`)
  const { root } = read
  const message = elementAt(root, 'BkToCstmrDbtCdtNtfctn')
  if (root.name !== 'Document' || !namespace.test(text) || !message) {
    throw invalid('The file is no message camt.054.')
  }
  const messageId = textAt(message, 'GrpHdr', 'MsgId') ?? ''
  const entries = elementsIn(message, 'Ntfctn').flatMap((notice) =>
    elementsIn(notice, 'Ntry').flatMap((entry) => {
      const accounts = accountsOf(notice, entry)
      return paymentsOf(entry).map((payment) => ({ ...payment, accounts }))
    }),
  )
  if (entries.length > mostEntries) throw invalid('The file has too many entries.')
  return entries.map(({ bankReference, ...entry }, i) => ({
    ...entry,
    bankReference: bankReference ?? `${messageId}/${String(i + 1)}`,
  }))
}

const invalid = (why: string): CatalogueError => new CatalogueError('BODY_INVALID', why)

type ReadEntry = Omit<BankEntry, 'accounts' | 'bankReference'> & {
  bankReference: string | undefined
}

/** The account of the notification, and the QR-IBAN where the bank names it as the reference of the entry. */
const accountsOf = (notice: XmlElement, entry: XmlElement): string[] =>
  [textAt(notice, 'Acct', 'Id', 'IBAN'), textAt(entry, 'NtryRef')].flatMap((given) => {
    const iban = given?.replaceAll(/\s/g, '').toUpperCase() ?? ''
    return /^[A-Z]{2}\d\d[A-Z\d]{11,30}$/.test(iban) ? [iban] : []
  })

/** The payments of an entry; an entry without details is one. */
const paymentsOf = (entry: XmlElement): ReadEntry[] => {
  const details = elementsIn(entry, 'NtryDtls').flatMap((one) => elementsIn(one, 'TxDtls'))
  const payments = details.length > 0 ? details : [undefined]
  return payments.map((payment) => toEntry(entry, payment, details.length))
}

const toEntry = (
  entry: XmlElement,
  payment: XmlElement | undefined,
  siblings: number,
): ReadEntry => {
  const amount =
    elementAt(payment, 'Amt') ??
    elementAt(payment, 'AmtDtls', 'TxAmt', 'Amt') ??
    // What several payments come to together is the amount of none.
    (siblings > 1 ? undefined : elementAt(entry, 'Amt'))
  const amountRappen = rappenOf((amount?.text ?? '').replace(/(\.\d\d)0+$/, '$1'))
  const reference = referenceOf(payment)
  const direction = textAt(payment, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd')
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts')
  const bookedOn = /^\d{4}-\d\d-\d\d/.exec(dayOf(entry) ?? '')?.[0]
  return {
    ...(reference !== undefined && { reference }),
    ...(amountRappen !== undefined && { amountRappen }),
    currency: amount?.attributes.Ccy ?? '',
    isCredit: direction === 'CRDT',
    isReversal: textAt(entry, 'RvslInd') === 'true',
    isBooked: status === 'BOOK',
    bankReference: bankReferenceOf(entry, payment, siblings),
    ...(bookedOn !== undefined && { bookedOn }),
  }
}

/** The structured reference; other words of whoever paid are none. */
const referenceOf = (payment: XmlElement | undefined): string | undefined => {
  const found = elementsIn(elementAt(payment, 'RmtInf'), 'Strd')
    .map((part) => textAt(part, 'CdtrRefInf', 'Ref')?.replaceAll(/\s/g, '').toUpperCase() ?? '')
    .find((reference) => reference !== '')
  return found
}

const dayOf = (entry: XmlElement): string | undefined =>
  textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm')

const bankReferenceOf = (
  entry: XmlElement,
  payment: XmlElement | undefined,
  siblings: number,
): string | undefined =>
  textAt(payment, 'Refs', 'AcctSvcrRef') ??
  (siblings > 1 ? undefined : textAt(entry, 'AcctSvcrRef')) ??
  undefined
