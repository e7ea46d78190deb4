/** A column of a table of facts. Source: Fiscal Data Package 1.0, ColumnTypes; Table Schema. */
export interface FiscalColumn {
  name: string
  type: 'date' | 'integer' | 'number' | 'string'
  columnType?: string
}

/** What programmes spend, plan, commit and expect: one row for each posting of an expense. */
export const expenseColumns = [
  { name: 'entry', type: 'string', columnType: 'transaction-id' },
  { name: 'date', type: 'date', columnType: 'date:generic' },
  { name: 'year', type: 'integer', columnType: 'date:fiscal-year' },
  { name: 'kind', type: 'string', columnType: 'value-kind:code' },
  { name: 'phase', type: 'string', columnType: 'phase:id' },
  { name: 'direction', type: 'string', columnType: 'direction' },
  { name: 'category', type: 'string', columnType: 'functional-classification:generic:code' },
  { name: 'project', type: 'string', columnType: 'activity:generic:project:code' },
  { name: 'contract', type: 'string', columnType: 'activity:generic:contract:code' },
  { name: 'supplier', type: 'string', columnType: 'supplier:generic:name' },
  { name: 'text', type: 'string' },
  { name: 'note', type: 'string' },
  { name: 'corrects', type: 'string' },
  { name: 'amount', type: 'number', columnType: 'value' },
  { name: 'currency', type: 'string', columnType: 'value-currency:code' },
] as const satisfies readonly FiscalColumn[]

/** Who owes and pays what, and where the money lies: one row for each posting that has a payer. */
export const fundingColumns = [
  { name: 'entry', type: 'string', columnType: 'transaction-id' },
  { name: 'date', type: 'date', columnType: 'date:generic' },
  { name: 'year', type: 'integer', columnType: 'date:fiscal-year' },
  { name: 'for_year', type: 'integer' },
  { name: 'kind', type: 'string', columnType: 'value-kind:code' },
  { name: 'direction', type: 'string', columnType: 'direction' },
  { name: 'payer', type: 'string', columnType: 'administrative-classification:generic:code' },
  { name: 'text', type: 'string' },
  { name: 'note', type: 'string' },
  { name: 'corrects', type: 'string' },
  { name: 'amount', type: 'number', columnType: 'value' },
  { name: 'currency', type: 'string', columnType: 'value-currency:code' },
] as const satisfies readonly FiscalColumn[]

export type ExpenseColumn = (typeof expenseColumns)[number]['name']
export type FundingColumn = (typeof fundingColumns)[number]['name']
