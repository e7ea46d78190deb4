import type { DefaultServerCellComponentProps } from 'payload'

import { formatRappen } from '../../domain/money.ts'

/** Whole Rappen in a list, as people read them: «CHF 20.00», or nothing where there is no amount. */
export const RappenCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <span>{typeof cellData === 'number' ? formatRappen(cellData) : ''}</span>
)
