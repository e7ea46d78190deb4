import { CatalogueError } from '../../../../domain/errors.ts'
import type { Acknowledgement } from '../../contract.ts'

const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.+?) *$`, 'im').exec(text)?.[1]

/**
 * What a report on a mail says of a delivery: it bounced, or it was put into the mailbox. Of the mail it concerns its name
 * of a delivery is read, which the report carries along. Source: RFC 3464, 2.3 (Action, Status); RFC 3462.
 * @throws CatalogueError REGISTRY_ANSWER_INVALID
 */
export const bouncedMessage = (body: string): Acknowledgement => {
  const text = body.replaceAll('\r\n', '\n')
  const action = field(text, 'Action')?.toLowerCase()
  const idempotencyKey = field(text, 'X-Delivery')
  if (!/^content-type: *multipart\/report/im.test(text) || idempotencyKey === undefined) {
    throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the message is no report on a mail')
  }
  if (action === 'delivered' || action === 'relayed') return { idempotencyKey, outcome: 'accepted' }
  if (action === 'failed') {
    const status = field(text, 'Status') ?? 'unknown'
    return { idempotencyKey, outcome: 'rejected', reason: `SMTP ${status}` }
  }
  throw new CatalogueError('REGISTRY_ANSWER_INVALID', 'the report says nothing final')
}
