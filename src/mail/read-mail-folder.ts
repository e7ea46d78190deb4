import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

/** A mail that lies in the folder because there is no mail server. */
export interface FolderMail {
  /** Name of its file. */
  name: string
  to: string
  subject: string
  text: string
  html: string
  /** Moment, ISO 8601. */
  at: string
}

/** Names that `mailFolder` gives: the moment, then some letters. */
const fileName = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d+Z-[\da-f]+\.json$/

const stored = z.object({
  to: z.union([z.string(), z.array(z.string())]).transform(String),
  subject: z.string().default(''),
  text: z.string().default(''),
  html: z.string().default(''),
})

/** Names of the mails in the folder, the newest first. */
export const mailNames = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => fileName.test(name))
    .sort()
    .toReversed()
}

/** A mail of the folder; undefined where there is none of that name, or it is not one of ours. */
export const readMail = async (folder: string, name: string): Promise<FolderMail | undefined> => {
  if (!fileName.test(name)) return undefined
  try {
    const content: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'))
    const mail = stored.safeParse(content)
    return mail.success ? { name, at: momentOf(name), ...mail.data } : undefined
  } catch {
    return undefined
  }
}

/** `2026-03-01T08-15-30.000Z-…`: a colon has no place in the name of a file. */
const momentOf = (name: string): string =>
  `${name.slice(0, 10)}${name.slice(10, 24).replaceAll('-', ':')}`
