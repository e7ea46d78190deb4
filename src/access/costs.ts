import type { Access } from 'payload'

import { hasRoleEverywhere } from './roles.ts'

/** Read: who tells of programmes, who keeps their books, who administers and who audits. Everybody else reads what is published. */
export const costReaders: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'programme-office', 'finance', 'auditor')

/** Programmes, projects, decisions, inquiries: the programme office. */
export const programmeOffice: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'programme-office')

/** Money: finance. */
export const bookkeepers: Access = ({ req: { user } }) => hasRoleEverywhere(user, 'finance')

/** States of the books that are to be published: either prepares one, another person publishes it. */
export const costPublishers: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'programme-office', 'finance')
