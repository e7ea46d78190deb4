/** What stands on a bill beside what the workflow says, in the words of the payment slip. */
export const billWords = {
  de: {
    amount: 'Betrag',
    account: 'Konto',
    payableTo: 'Zahlbar an',
    reference: 'Referenz',
    slip: 'Zahlteil mit QR-Code.',
  },
  fr: {
    amount: 'Montant',
    account: 'Compte',
    payableTo: 'Payable à',
    reference: 'Référence',
    slip: 'Section paiement avec code QR.',
  },
  it: {
    amount: 'Importo',
    account: 'Conto',
    payableTo: 'Pagabile a',
    reference: 'Riferimento',
    slip: 'Sezione pagamento con codice QR.',
  },
  en: {
    amount: 'Amount',
    account: 'Account',
    payableTo: 'Payable to',
    reference: 'Reference',
    slip: 'Payment part with QR code.',
  },
} as const
