import { aClient } from './delivery-clients.ts'
import { aPdf } from './hostile-files.ts'
import type { TestDelivery } from './start-delivery.ts'

/** The form of the demo data with a file that is needed, and what else it asks. */
export const proofForm = 'adressauskunft'

interface Sent {
  bytes?: Buffer
  form?: string
  field?: string
  name?: string
  headers?: Record<string, string>
}

/** Sends a file: a proof for the form above, unless a test says otherwise. */
export const sendFile = (
  { base }: Pick<TestDelivery, 'base'>,
  { bytes = aPdf(), form = proofForm, field = 'proof', name = 'Nachweis.pdf', headers }: Sent = {},
): Promise<Response> =>
  fetch(`${base}/v1/uploads?form=${form}&field=${encodeURIComponent(field)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...aClient(),
      ...headers,
    },
    body: new Uint8Array(bytes),
  })

/** What a file was answered with. */
export interface Kept {
  token: string
  name: string
  type: string
  bytes: number
  state: string
}

/** Sends a file that is taken. */
export const aFile = async (test: Pick<TestDelivery, 'base'>, sent: Sent = {}): Promise<Kept> => {
  const answer = await sendFile(test, sent)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Kept
}
