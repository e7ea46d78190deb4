import './index.css'

import { createLocalReq, type ServerProps } from 'payload'

import { adminLanguageOf } from '../../i18n/locales.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { findTasks, type FoundTask } from '../../plugins/review/index.ts'

const heading: AdminText = {
  de: 'Was ansteht',
  fr: 'Ce qui est à faire',
  it: 'Che cosa c’è da fare',
  en: 'What is to be done',
}

const unknown: AdminText = {
  de: 'Konnte nicht ermittelt werden.',
  fr: 'N’a pas pu être déterminé.',
  it: 'Non è stato possibile determinarlo.',
  en: 'Could not be found out.',
}

/** What waits for the person who signed in, above the list of collections; every number leads to its list. */
export const Dashboard = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const found = await findTasks(req, user, new Date())
  for (const { task, failure } of found) {
    if (failure) payload.logger.error({ err: failure, task: task.key }, 'a task cannot be counted')
  }
  const inLanguage = (text: AdminText) => text[adminLanguageOf(i18n.language)]
  return (
    <section className="tasks" aria-labelledby="tasks-heading">
      <h2 id="tasks-heading">{inLanguage(heading)}</h2>
      <div className="tasks__cards">
        {found.map((each) => (
          <TaskCard key={each.task.key} found={each} inLanguage={inLanguage} />
        ))}
      </div>
    </section>
  )
}

interface TaskCardProps {
  found: FoundTask
  inLanguage: (text: AdminText) => string
}

const TaskCard = ({ found: { task, entries, failure }, inLanguage }: TaskCardProps) => (
  <section className="tasks__card" aria-labelledby={`task-${task.key}`}>
    <h3 id={`task-${task.key}`}>{inLanguage(task.label)}</h3>
    {failure !== undefined && <p role="status">{inLanguage(unknown)}</p>}
    {failure === undefined && entries.length === 0 && <p>{inLanguage(task.none)}</p>}
    {entries.length > 0 && (
      <ul>
        {entries.map(({ label, count, href }) => (
          <li key={href}>
            <a href={href}>
              {count !== undefined && <strong>{count}</strong>} {inLanguage(label)}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
