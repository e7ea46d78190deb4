export { expenseColumns, fundingColumns } from './columns.ts'
export { type FiscalPackage, toFiscalDataPackage } from './descriptor.ts'
export { expenseRows, fundingRows } from './rows.ts'
