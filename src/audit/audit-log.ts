import type { Plugin } from 'payload'

import { withAuditLog } from './with-audit-log.ts'
import { withAuditedGlobal } from './with-audited-global.ts'

/** Puts every collection and global under the audit log, those of other plugins too where it is the last one. */
export const auditLog: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withAuditLog),
  ...(config.globals && { globals: config.globals.map(withAuditedGlobal) }),
})
