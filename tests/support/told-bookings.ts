import type { LedgerEntry } from '../../src/generated/payload-types.ts'
import { anExpense, aPayment } from './programme.ts'
import type { TestStates } from './published-programme.ts'

/** What a year of a programme comes to: every kind of amount, one not valued, one in escrow, one of a withheld contract. */
export const bookings = (
  { luzern, emmen, canton }: TestStates,
  project: number,
): Partial<LedgerEntry>[] => [
  {
    kind: 'plan',
    text: 'Budget 2021',
    category: 'entwicklung-portalloesung',
    amountRappen: 52_043_375,
  },
  { kind: 'plan', text: 'Budget 2021', category: 'projektorganisation', amountRappen: 18_000_000 },
  { kind: 'plan', text: 'Budget 2021', category: 'modellierung-prozesse', amountRappen: 9_500_000 },
  {
    kind: 'plan',
    text: 'Budget 2021',
    category: 'entwicklung-schnittstellen',
    amountRappen: 14_250_000,
  },
  { kind: 'plan', text: 'Budget 2021', category: 'public-innovators', amountRappen: 4_000_000 },
  { kind: 'plan', text: 'Budget 2021', category: 'reserve', amountRappen: 6_250_000 },
  {
    kind: 'supplement',
    text: 'Nachtrag',
    category: 'projektorganisation',
    amountRappen: 2_500_000,
    note: 'Zweite Projektleitung',
  },
  {
    kind: 'commitment',
    text: 'Vertrag Portal',
    category: 'entwicklung-portalloesung',
    amountRappen: 48_000_000,
    project,
  },
  {
    kind: 'forecast',
    text: 'Erwartet',
    category: 'entwicklung-portalloesung',
    amountRappen: 55_100_000,
  },
  { kind: 'forecast', text: 'Erwartet', category: 'projektorganisation', amountRappen: 24_000_000 },
  { ...anExpense({ amountRappen: 31_234_505, supplier: 'Portalbau AG', project }) },
  {
    ...anExpense({
      category: 'projektorganisation',
      text: 'Leitung und Geschäftsstelle',
      amountRappen: 21_480_010,
    }),
  },
  {
    ...anExpense({
      category: 'modellierung-prozesse',
      text: 'Prozesse Einwohnerdienste',
      amountRappen: 4_118_095,
    }),
  },
  {
    ...anExpense({
      category: 'entwicklung-schnittstellen',
      text: 'Lizenz Muster',
      contract: 'beratung',
      supplier: 'Geheime Muster AG',
      amountRappen: 3_300_000,
    }),
  },
  {
    kind: 'in-kind',
    text: 'Fachstelle, 320 Stunden',
    category: 'public-innovators',
    payer: canton,
    amountRappen: 3_840_000,
    valuation: '320 Stunden zu CHF 120.00',
  },
  {
    kind: 'in-kind',
    text: 'Juristische Begleitung',
    category: 'projektorganisation',
    payer: canton,
    valuation: 'wird noch bewertet',
  },
  {
    ...aPayment(luzern, {
      kind: 'payment-to-escrow',
      text: 'Auf das Sperrkonto',
      amountRappen: 10_327_500,
    }),
  },
  { ...aPayment(emmen, { amountRappen: 3_879_875 }) },
]
