import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import type { CaseText } from '../../domain/submission/workflow-definition.ts'
import type { ShownEvent } from '../../plugins/submissions/index.ts'
import { moment } from '../../i18n/moment.ts'
import { eventTexts, voteTexts } from '../../i18n/case-event-texts.ts'
import { caseTexts } from './texts.ts'

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

/** What happened, in words: with what was decided and by whom in the order of four eyes. */
const nameOf = (event: ShownEvent, language: AdminLanguage): string => {
  const { action, state, decision, vote, chose, branch } = event
  const known = eventTexts[action]
  const name = known ? say(known, language) : action
  const more = [
    action === 'entered' && state && inside(state, language),
    decision && say(voteTexts[decision], language),
    vote !== undefined && `(${say(nthPerson(vote), language)})`,
    chose && inside(chose, language),
    branch && `– ${inside(branch, language)}`,
  ].filter(Boolean)
  return more.length > 0 ? `${name}: ${more.join(' ')}` : name
}

const nthPerson = (vote: number) =>
  vote === 1 ? voteTexts.first : vote === 2 ? voteTexts.second : voteTexts.further
