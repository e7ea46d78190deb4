import { z } from 'zod'

import { saidIn } from '../../../../domain/submission/said-in.ts'
import { template } from '../../../../domain/submission/template.ts'
import { caseText } from '../../../../domain/submission/workflow-definition.ts'
import { adminLanguageOf } from '../../../../i18n/locales.ts'
import { defineStep } from '../../contract.ts'
import { renderPdf } from '../../documents/render-pdf.ts'
import { shownAs } from '../../documents/shown-as.ts'
import { filledFor } from '../../filled-for.ts'
import { documentTexts } from './texts.ts'

/** Makes a document of a case, such as a receipt: a PDF that screen readers can read, in the language of the sender. */
export const document = defineStep({
  key: 'document',
  texts: documentTexts,
  options: z.strictObject({
    /** File name without ending. */
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'is no file name in lower case'),
    title: caseText,
    text: caseText,
    /** What is shown of the case, in this order; what is not known is left out. */
    rows: z
      .array(z.strictObject({ label: caseText, value: template }))
      .max(100)
      .default([]),
    isForSender: z.boolean().default(true),
  }),
  run: async (context, { name, title, text, rows, isForSender }) => {
    const { submission, now } = context
    const language = adminLanguageOf(submission.language)
    const said = (words: z.output<typeof caseText>) => saidIn(words, language, submission)
    const shown: [string, string][] = []
    for (const { label, value } of rows) {
      const known = shownAs(await filledFor(context, value), language)
      if (known !== '') shown.push([said(label), known])
    }
    const content = await renderPdf({
      language,
      title: said(title),
      madeAt: now,
      blocks: [
        { kind: 'text', text: said(text) },
        { kind: 'rows', rows: shown },
      ],
    })
    const made = { name: `${name}.pdf`, title, mediaType: 'application/pdf', content, isForSender }
    return { kind: 'done', documents: [made] }
  },
})
