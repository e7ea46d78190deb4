import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { EmailAdapter } from 'payload'

interface MailFolderOptions {
  folder: string
  /** Address mails come from. */
  from: string
}

/** Where no mail server is set up: each mail is a JSON file with `to`, `subject` and the texts. */
export const mailFolder =
  ({ folder, from }: MailFolderOptions): EmailAdapter<{ file: string }> =>
  () => ({
    name: 'mail-folder',
    defaultFromAddress: from,
    defaultFromName: 'Schaltwerk',
    sendEmail: async (message) => {
      const file = path.join(
        folder,
        `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.json`,
      )
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file, JSON.stringify({ from, ...message }, null, 2), { mode: 0o600 })
      return { file }
    },
  })
