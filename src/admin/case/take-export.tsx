import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseView } from '../../plugins/submissions/index.ts'
import { protectionTexts as texts } from './protection-texts.ts'

interface TakeExportProps {
  view: CaseView
  language: AdminLanguage
}

/** What is handed out to the person a case is about, for who works on it. */
export const TakeExport = ({ view: { id, ofPerson }, language }: TakeExportProps) => {
  const path = `/api/submissions/${String(id)}/export`
  return (
    <section aria-labelledby="case-export">
      <h2 id="case-export">{say(texts.order, language)}</h2>
      <p>{say(texts.takeNote, language)}</p>
      <ul>
        <li>
          <a href={`${path}?format=zip`} download>
            {say(texts.takeOne, language)}
          </a>
        </li>
        {ofPerson > 1 && (
          <li>
            <a href={`${path}?format=all`} download>
              {say(texts.takeAll, language, { n: ofPerson })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
