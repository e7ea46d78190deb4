import type { PayloadRequest } from 'payload'

import type { MergerProblem } from '../../domain/jurisdiction/merger/merger.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { addressOf } from './address-of.ts'
import { mergerTexts, problemTexts } from './texts.ts'

interface ProblemsProps {
  problems: readonly MergerProblem[]
  req: PayloadRequest
  language: AdminLanguage
}

/** Why the merger cannot be done, each line a way to what has to be mended. */
export const Problems = ({ problems, req, language }: ProblemsProps) => (
  <section className="own-page__wrong" role="alert">
    <h2>{say(mergerTexts.problems, language)}</h2>
    <ul>
      {problems.map(({ kind, subject, document }) => {
        const sentence = say(problemTexts[kind], language, { subject })
        return (
          <li key={`${kind} ${subject}`}>
            {document ? <a href={addressOf(req, document)}>{sentence}</a> : sentence}
          </li>
        )
      })}
    </ul>
  </section>
)
