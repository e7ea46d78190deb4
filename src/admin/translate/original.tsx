'use client'

import {
  type JSXConvertersFunction,
  LinkJSXConverter,
  RichText,
} from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'

type RichTextData = ComponentProps<typeof RichText>['data']

/** Links to documents lead nowhere here: the text is to be read. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkJSXConverter({ internalDocToHref: () => '#' }),
})

/** A German text to be read while it is translated; rich text with its headings, lists and links. */
export const Original = ({ value, nothing }: { value: unknown; nothing: string }) => {
  if (isRichText(value)) return <RichText data={value} converters={converters} />
  if (Array.isArray(value) && value.length > 0) return <p>{value.map(String).join(', ')}</p>
  if (typeof value === 'string' && value !== '') return <p className="translate__text">{value}</p>
  return <p className="translate__nothing">{nothing}</p>
}

const isRichText = (value: unknown): value is RichTextData =>
  typeof value === 'object' && value !== null && 'root' in value
