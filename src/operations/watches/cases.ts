import { troublesIn, type Watch } from '../watch.ts'

/** Cases that wait for a person because a step failed to the last attempt. */
export const incidents: Watch = {
  key: 'incidents',
  label: {
    de: 'Eingänge mit einem Vorfall',
    fr: 'Dépôts avec un incident',
    it: 'Invii con un incidente',
    en: 'Submissions with an incident',
  },
  path: '/collections/submissions?where[progress][equals]=incident',
  find: (pool) =>
    troublesIn(
      pool,
      `select form || ' (' || state || ', ' || coalesce(last_error, '?') || ')' as what,
         count(*) as count, min(updated_at) as since
       from submissions where progress = 'incident' group by 1 order by 2 desc`,
    ),
}

/** Things that were brought elsewhere for cases that were withdrawn, and that could not be taken back. */
export const failedUndos: Watch = {
  key: 'failed-undos',
  label: {
    de: 'Zurückgezogene Eingänge, die anderswo noch rückgängig zu machen sind',
    fr: 'Dépôts retirés, encore à annuler ailleurs',
    it: 'Invii ritirati, ancora da annullare altrove',
    en: 'Withdrawn submissions that are still to be undone elsewhere',
  },
  path: '/case-inbox?progress=incident',
  find: (pool) =>
    troublesIn(
      pool,
      `select target || coalesce(' (' || error || ')', '') as what, count(*) as count,
         min(updated_at) as since
       from submission_deliveries where progress = 'stands' group by 1 order by 2 desc`,
    ),
}

/** Cases that are due and that nobody takes: no worker runs, or it does not keep up. Paused ones are meant to wait. */
export const lateCases: Watch = {
  key: 'late-cases',
  label: {
    de: 'Fällige Eingänge, die seit über 10 Minuten niemand bearbeitet',
    fr: 'Dépôts échus que personne ne traite depuis plus de 10 minutes',
    it: 'Invii in scadenza che nessuno tratta da più di 10 minuti',
    en: 'Submissions due that nothing has worked on for 10 minutes',
  },
  path: '/collections/submissions?where[progress][equals]=running',
  find: (pool) =>
    troublesIn(
      pool,
      `select '' as what, count(*) as count, min(next_run_at) as since
       from submissions
       where progress in ('running', 'waiting') and next_run_at < now() - interval '10 minutes'
         and not exists (select from pauses
           where pauses.kind = 'workflow' and pauses.key = submissions.workflow)`,
    ),
}

/** Forms that can be filled in and not be handed in, since no version of their workflow is active. */
export const missingWorkflows: Watch = {
  key: 'missing-workflows',
  label: {
    de: 'Öffentliche Formulare ohne aktiven Ablauf',
    fr: 'Formulaires publics sans processus actif',
    it: 'Moduli pubblici senza processo attivo',
    en: 'Public forms without an active workflow',
  },
  path: '/collections/workflows',
  find: (pool) =>
    troublesIn(
      pool,
      `select identifier as what, 1 as count, null::timestamptz as since
       from publication.record
       where collection = 'forms' and data is not null and not exists (
         select from workflows
         where workflows.key = data->>'caseWorkflow' and workflows.state = 'active')`,
    ),
}

/** What stands still, so that nobody forgets to let it go on. */
export const longPauses: Watch = {
  key: 'long-pauses',
  label: {
    de: 'Pausen, die länger als einen Tag dauern',
    fr: 'Pauses de plus d’un jour',
    it: 'Pause di oltre un giorno',
    en: 'Pauses longer than a day',
  },
  path: '/collections/pauses',
  find: (pool) =>
    troublesIn(
      pool,
      `select kind || ' ' || key as what, 1 as count, created_at as since
       from pauses where created_at < now() - interval '1 day'
       union all select 'register ' || key, 1, updated_at
       from registries where is_paused and updated_at < now() - interval '1 day'`,
    ),
}
