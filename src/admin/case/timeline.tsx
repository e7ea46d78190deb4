import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseText } from '../../domain/submission/workflow-definition.ts'
import type { ShownEvent } from '../../plugins/submissions/index.ts'
import { moment } from '../workflow/moment.ts'
import { caseTexts, eventTexts } from './texts.ts'

interface TimelineProps {
  events: readonly ShownEvent[]
  language: AdminLanguage
}

/** What happened to a case, the newest first. */
export const Timeline = ({ events, language }: TimelineProps) => (
  <section aria-labelledby="case-timeline">
    <h2 id="case-timeline">{say(caseTexts.timeline, language)}</h2>
    <ol className="case-page__timeline" reversed>
      {events.toReversed().map((event, i) => (
        <li key={`${event.at} ${String(events.length - i)}`}>
          <p>
            {moment(event.at, language)}
            {event.by && `, ${event.by}`}
          </p>
          <p>
            <strong>{nameOf(event, language)}</strong>
          </p>
          {event.action !== 'entered' && event.text && <p>{inside(event.text, language)}</p>}
          {event.reason && <p>«{event.reason}»</p>}
        </li>
      ))}
    </ol>
  </section>
)

const inside = (text: CaseText, language: AdminLanguage): string => text[language] ?? text.de

const nameOf = ({ action, state }: ShownEvent, language: AdminLanguage): string => {
  const known = eventTexts[action]
  const name = known ? say(known, language) : action
  return action === 'entered' && state ? `${name}: ${inside(state, language)}` : name
}
