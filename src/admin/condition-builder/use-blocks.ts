'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { FormField } from '../../domain/form/form-definition.ts'
import type { BlockContents } from '../../domain/form/reusable-block.ts'
import type { FormBlock } from '../../generated/payload-types.ts'
import { type FieldState, blocksOf } from './known-field.ts'

/** What the reusable blocks of a form ask, with words in the language that is being edited; those that cannot be read ask nothing. */
export const useBlocks = (state: FieldState): BlockContents => {
  const { code: locale } = useLocale()
  const [blocks, setBlocks] = useState<BlockContents>({})
  const ids = blocksOf(state).join()
  useEffect(() => {
    if (ids === '') return undefined
    const leaving = new AbortController()
    const url = `/api/form-blocks?depth=0&limit=100&locale=${locale}&where[id][in]=${ids}`
    fetch(url, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => {
        const { docs } = answer.ok ? ((await answer.json()) as { docs: FormBlock[] }) : { docs: [] }
        setBlocks(Object.fromEntries(docs.map(({ id, fields }) => [id, fields.map(toField)])))
      })
      .catch(() => {
        if (!leaving.signal.aborted) setBlocks({})
      })
    return () => {
      leaving.abort()
    }
  }, [ids, locale])
  return blocks
}

/** As far as conditions look at it. */
const toField = ({ name, type, label, options }: FormBlock['fields'][number]): FormField => ({
  name,
  type,
  label: { de: label ?? '' },
  required: false,
  sensitive: false,
  options: (options ?? []).map(({ value, label: text }) => ({ value, label: { de: text ?? '' } })),
})
