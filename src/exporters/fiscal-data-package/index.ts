export { expenseColumns, fundingColumns } from './columns.ts'
export { type FiscalPackage, type PackagedFile, toFiscalDataPackage } from './descriptor.ts'
export { expenseRows, fundingRows } from './rows.ts'
