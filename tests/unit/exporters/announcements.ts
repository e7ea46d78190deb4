import type { Announcement } from '../../../src/domain/announcement.ts'

/** An announcement that says as little as it may. */
export const anAnnouncement = (more: Partial<Announcement> = {}): Announcement => ({
  identifier: 'wartung',
  title: { de: 'Wartung' },
  body: { de: { text: 'Der Dienst steht still.', html: '<p>Der Dienst steht still.</p>' } },
  kind: 'outage',
  severity: 'warning',
  from: '2026-12-05T19:00:00.000Z',
  services: [],
  jurisdictions: [],
  updatedAt: '2026-12-01T08:00:00.000Z',
  sources: [],
  isDemo: false,
  ...more,
})
