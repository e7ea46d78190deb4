import { troublesIn, type Watch } from '../watch.ts'

/** Jobs that failed to the last attempt. */
export const deadJobs: Watch = {
  key: 'dead-jobs',
  label: {
    de: 'Aufträge, die endgültig gescheitert sind',
    fr: 'Tâches définitivement échouées',
    it: 'Lavori definitivamente falliti',
    en: 'Jobs that failed for good',
  },
  path: '/operations',
  find: async (pool) => {
    const { rows } = await pool.query<{ there: boolean }>(
      `select to_regclass('pgboss.job') is not null as there`,
    )
    // No worker ever started on this database.
    if (!rows[0]?.there) return []
    return troublesIn(
      pool,
      `select name as what, count(*) as count, min(completed_on) as since
       from pgboss.job where state = 'failed' group by 1`,
    )
  },
}

/** Mails that were given up, and those that nobody sends. */
export const unsentMails: Watch = {
  key: 'unsent-mails',
  label: {
    de: 'Mails, die nicht versandt werden konnten',
    fr: 'Courriels qui n’ont pas pu être envoyés',
    it: 'E-mail che non è stato possibile inviare',
    en: 'Mails that could not be sent',
  },
  path: '/collections/outgoing-mails?where[sentAt][exists]=false',
  find: (pool) =>
    troublesIn(
      pool,
      `select case when next_attempt_at is null then 'given up' else 'late' end as what,
         count(*) as count, min(created_at) as since
       from outgoing_mails
       where sent_at is null
         and (next_attempt_at is null or next_attempt_at < now() - interval '15 minutes')
       group by 1`,
    ),
}

/** Messages that a webhook did not take for a day. */
export const failedWebhooks: Watch = {
  key: 'failed-webhooks',
  label: {
    de: 'Webhooks, die nichts mehr annehmen',
    fr: 'Webhooks qui n’acceptent plus rien',
    it: 'Webhook che non accettano più nulla',
    en: 'Webhooks that take nothing any more',
  },
  path: '/collections/webhooks?where[state][equals]=disabled',
  find: (pool) =>
    troublesIn(
      pool,
      `select webhooks.name as what, count(webhook_deliveries.id) + 1 as count,
         min(webhook_deliveries.last_attempt_at) as since
       from webhooks left join webhook_deliveries
         on webhook_deliveries.webhook_id = webhooks.id and webhook_deliveries.state = 'given-up'
       where webhooks.state = 'disabled' group by 1`,
    ),
}

/** Registers that did not answer when they were last tried. Twins of the sandbox are nobody's trouble. */
export const failingRegistries: Watch = {
  key: 'failing-registries',
  label: {
    de: 'Register, die nicht antworten',
    fr: 'Registres qui ne répondent pas',
    it: 'Registri che non rispondono',
    en: 'Registers that do not answer',
  },
  path: '/register-health',
  find: (pool) =>
    troublesIn(
      pool,
      `select key as what, 1 as count, health_checked_at as since
       from registries
       where health_state = 'failing' and mode <> 'mock' and is_paused is not true`,
    ),
}
