import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { faultWords } from '../../i18n/fault-words.ts'
import { type AdminLanguage, adminLanguageOf } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { readHealth, type RegisterHealth as Health } from '../../plugins/registry/index.ts'
import { AdminPage } from '../page/index.tsx'
import { moment } from '../../i18n/moment.ts'
import { CheckNow } from './check-now.tsx'
import { breakerTexts, healthTexts as texts, modeTexts, stateTexts } from './texts.ts'
import './style.css'

/** `/admin/register-health`: how each register is; for operators and auditors. */
export const RegisterHealth = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  if (user && !hasRoleEverywhere(user, 'admin', 'auditor')) notFound()
  const language = adminLanguageOf(i18n.language)
  const registers = user ? await readHealth(payload, new Date()) : []
  const { admin } = payload.config.routes
  return (
    <AdminPage view={view} path="/register-health" title={say(texts.title, language)}>
      <p>{say(texts.intro, language)}</p>
      <p role="status">{summaryOf(registers, language)}</p>
      <div className="register-health">
        {worstFirst(registers).map((register) => (
          <RegisterCard
            key={register.id}
            {...{ register, language, admin }}
            mayCheck={hasRoleEverywhere(user, 'admin')}
          />
        ))}
      </div>
    </AdminPage>
  )
}

/** Those that do not answer on top; the others by name, as they came. */
const worstFirst = (registers: readonly Health[]): Health[] =>
  registers.toSorted((a, b) => Number(b.state === 'failing') - Number(a.state === 'failing'))

const summaryOf = (registers: readonly Health[], language: AdminLanguage): string => {
  if (registers.length === 0) return say(texts.none, language)
  const count = registers.filter(({ state }) => state === 'failing').length
  return count === 0 ? say(texts.allWell, language) : say(texts.failing, language, { count })
}

interface RegisterCardProps {
  register: Health
  language: AdminLanguage
  admin: string
  mayCheck: boolean
}

const RegisterCard = ({ register, language, admin, mayCheck }: RegisterCardProps) => {
  const { id, name, mode, state } = register
  return (
    <section
      className={`register-health__card is-${state}`}
      aria-labelledby={`register-${String(id)}`}
    >
      <h2 id={`register-${String(id)}`}>{name}</h2>
      <p className="register-health__state">
        <strong>{say(stateTexts[state], language)}</strong> ({say(modeTexts[mode], language)})
      </p>
      <dl>
        {factsOf(register, language).map(([key, value]) => (
          <div key={key}>
            <dt>{say(texts[key], language)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayCheck && <CheckNow {...{ id, name, language }} />}
      <p>
        <a href={`${admin}/collections/registries/${String(id)}`}>
          {say(texts.settings, language, { name })}
        </a>
      </p>
    </section>
  )
}

const factsOf = (register: Health, language: AdminLanguage): [keyof typeof texts, string][] => {
  const { checkedAt, checkEveryMinutes, latencyMs, breaker, lastFailure } = register
  const at = checkedAt ? moment(checkedAt, language) : say(texts.never, language)
  const every =
    checkEveryMinutes === 0
      ? say(texts.byHand, language)
      : say(texts.checkEvery, language, { minutes: checkEveryMinutes })
  return [
    ['checkedAt', `${at} (${every})`],
    [
      'latency',
      latencyMs === undefined ? '–' : say(texts.milliseconds, language, { n: latencyMs }),
    ],
    ['breaker', say(breakerTexts[breaker], language)],
    ['work', workOf(register, language)],
    [
      'lastFailure',
      lastFailure
        ? `${moment(lastFailure.at, language)}: ${faultWords(lastFailure.words, language)}`
        : say(texts.noFailure, language),
    ],
  ]
}

const workOf = ({ isPaused, cases }: Health, language: AdminLanguage): string => {
  const { count, since } = cases
  const held =
    count === 0
      ? say(texts.noCases, language)
      : say(texts.cases, language, { count, since: since ? moment(since, language) : '–' })
  return isPaused ? `${say(texts.paused, language)} ${held}` : held
}
