import type { FieldHook } from 'payload'

interface Hooked {
  hooks?: { beforeValidate?: FieldHook[] }
}

/** What a field makes of a value before the value is checked and stored; a promise where its hook is one. */
export const beforeValidate = (
  { hooks }: Hooked,
  value: unknown,
  args: { collection?: { slug: string }; data?: object; req?: object } = {},
): unknown =>
  (hooks?.beforeValidate ?? []).reduce<unknown>(
    (current, hook): unknown => hook({ ...args, value: current } as Parameters<FieldHook>[0]),
    value,
  )
