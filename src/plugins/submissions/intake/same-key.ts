/** Whether a submission of the same key was stored meanwhile. Source: PostgreSQL, appendix A, `unique_violation`. */
export const isSameKey = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  String(error.constraint).includes('idempotency_key')
