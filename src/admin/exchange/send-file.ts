import type { ImportReport } from '../../domain/exchange/import-report.ts'

/** How the file is to be read in. */
export interface SendOptions {
  dryRun: boolean
  publish: boolean
  deleteMissing: boolean
}

type Answer = { report: ImportReport } | { code: string; message: string }

/** Sends a file to the server and tells what became of its records, or why it was refused as a whole. */
export const sendFile = async (
  address: string,
  file: File,
  options: SendOptions,
  language: string,
): Promise<Answer> => {
  const isJson = file.name.toLowerCase().endsWith('.json')
  const flags = Object.entries(options).map(([name, value]) => [name, String(value)])
  const query = new URLSearchParams([['format', isJson ? 'json' : 'csv'], ...flags])
  try {
    const response = await fetch(`${address}?${query.toString()}`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        'Content-Type': isJson ? 'application/json' : 'text/csv',
        'Accept-Language': language,
      },
      body: await file.arrayBuffer(),
    })
    const answer = (await response.json()) as ImportReport & {
      errors?: { message: string; data?: { code?: string } }[]
      code?: string
      detail?: string
    }
    if (response.ok) return { report: answer }
    const [error] = answer.errors ?? []
    return {
      code: error?.data?.code ?? answer.code ?? '',
      message: error?.message ?? answer.detail ?? '',
    }
  } catch {
    return { code: '', message: '' }
  }
}
