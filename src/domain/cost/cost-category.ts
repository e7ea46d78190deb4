/** The six categories every programme is planned and accounted in. Source: resolution of the programme 2021-2024. */
export const costCategories = [
  'projektorganisation',
  'entwicklung-portalloesung',
  'modellierung-prozesse',
  'entwicklung-schnittstellen',
  'public-innovators',
  'reserve',
] as const

export type CostCategory = (typeof costCategories)[number]
