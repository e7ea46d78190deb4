import { eventually } from '../support/server-process.ts'
import type { Editor } from './editor.ts'

/** A case as who works on it reads it. */
export interface OfficeCase {
  id: number
  state: string
  progress: string
  answers: Record<string, unknown>
}

/** The receipt of what somebody handed in. */
export interface Receipt {
  number: string
  statusToken: string
}

/** What the sender of a case sees. */
export interface Status {
  progress: string
  state: { name: string; label: string }
  events: { action: string; text: string }[]
  documents: {
    id: string
    name: string
    type: string
    state: string
    from: string
    title?: string
  }[]
  payment?: { state: string; reference?: string; amount: { amountRappen: number } }
}

/** Asks the product over HTTP. @throws Error with what it says where that is no success */
export const askOf =
  (base: () => string) =>
  async <T>(place: string, init: RequestInit = {}): Promise<T> => {
    const answer = await fetch(new URL(place, base()), init)
    if (!answer.ok) throw new Error(`${place}: ${await answer.text()}`)
    return (await answer.json()) as T
  }

/** The case of a number, as who works on it reads it. */
export const caseOf = async (editor: Editor, number: string): Promise<OfficeCase> => {
  const ask = askOf(() => editor.url)
  const { docs } = await ask<{ docs: { id: number }[] }>(
    `/api/submissions?where[number][equals]=${number}&depth=0`,
    editor,
  )
  return ask<OfficeCase>(`/api/submissions/${String(docs[0]?.id)}?depth=0`, editor)
}

/** Waits until a case stands in a state and waits for somebody, or is closed there. */
export const standsIn = async (
  editor: Editor,
  number: string,
  state: string,
): Promise<OfficeCase> => {
  let found = await caseOf(editor, number)
  await eventually(`${number} stands in ${state}`, async () => {
    found = await caseOf(editor, number)
    return found.state === state && found.progress !== 'running'
  })
  return found
}
