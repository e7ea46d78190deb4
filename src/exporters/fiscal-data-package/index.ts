export { expenseColumns, type FiscalColumn, fundingColumns } from './columns.ts'
export { type FiscalPackage, toFiscalDataPackage } from './descriptor.ts'
export { expenseRows, fundingRows } from './rows.ts'
