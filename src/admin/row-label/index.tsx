'use client'

import { useRowLabel } from '@payloadcms/ui'

interface RowLabelProps {
  /** Fields of a row, the best name first. */
  names: string[]
  /** What Payload calls the row: «Vorbedingung 01». */
  rowLabel: string
}

/** Names a row of an array by what stands in it, or else by its number. */
export const RowLabel = ({ names, rowLabel }: RowLabelProps) => {
  const { data } = useRowLabel<Record<string, unknown> | undefined>()
  const title = names.map((name) => data?.[name]).find(isTold)
  return <span>{title === undefined ? rowLabel : String(title)}</span>
}

const isTold = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
