import { type FieldLimits, limitsOf } from '../form/limits-of.ts'
import type { FormField } from '../form/form-definition.ts'

/** What a field takes as a file. */
export interface UploadRules {
  /** Media types, as the content of a file shows them. */
  types: readonly string[]
  /** Of one file. */
  mostBytes: number
}

/** Media types of a field whose form names none: what every office can open, and what carries no scripts as it is shown. */
const usualTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic']

/** Media types that can run something in a browser, whatever a form says. */
const neverTypes = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'application/xml',
  'text/xml',
]

const megabyte = 1024 * 1024

/** What a message takes as a file. @param mostBytes the installation takes of one */
export const messageRules = (mostBytes: number): UploadRules => ({ types: usualTypes, mostBytes })

/** @param most bytes the installation takes of one file */
export const uploadRules = (field: Pick<FormField, 'validation'>, most: number): UploadRules => {
  const { accept = [], maxMb }: FieldLimits = limitsOf(field)
  const named = accept.filter((type) => !neverTypes.includes(type))
  return {
    types: accept.length > 0 ? named : usualTypes,
    mostBytes: Math.min(most, maxMb === undefined ? most : maxMb * megabyte),
  }
}

/** Whether a media type is one of those taken; `image/*` takes all pictures. */
export const takesType = ({ types }: Pick<UploadRules, 'types'>, type: string): boolean =>
  !neverTypes.includes(type) &&
  types.some((taken) =>
    taken.endsWith('/*') ? type.startsWith(taken.slice(0, -1)) : taken === type,
  )
