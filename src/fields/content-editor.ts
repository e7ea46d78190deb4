import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

import { checkHttpsUrl } from '../domain/https-url.ts'
import { messageFor } from '../i18n/messages.ts'

interface LinkOptions {
  req: { i18n: { language: string } }
  siblingData: { linkType?: string }
}

/** A link to another site is https; one to a document of ours has no address of its own. */
const httpsOnly = (value: unknown, { req, siblingData }: LinkOptions): string | true => {
  if (siblingData.linkType === 'internal') return true
  const verdict = checkHttpsUrl(typeof value === 'string' ? value : '')
  return verdict ? messageFor(verdict, req.i18n.language) : true
}

/** Rich text as a public service needs it: paragraphs, two levels of headings, lists, emphasis and https links. */
export const contentEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: ['services', 'authorities', 'faqs', 'media'],
      disableAutoLinks: true,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'url'
            ? ({ ...field, validate: httpsOnly } as Field)
            : field,
        ),
    }),
    FixedToolbarFeature(),
  ],
})
