/** Fields of an account that Payload keeps for itself, and what a change of one means; those without a name mean nothing. */
const meanings: Record<string, string | undefined> = {
  hash: 'password',
  salt: undefined,
  sessions: undefined,
  loginAttempts: undefined,
  lockUntil: undefined,
  resetPasswordExpiration: undefined,
  apiKeyIndex: undefined,
}

/** Names of changed fields of an account, in words of the people who read the audit log. */
export const namedChanges = (changes: readonly string[]): string[] =>
  changes.flatMap((name) => (Object.hasOwn(meanings, name) ? (meanings[name] ?? []) : name)).sort()
