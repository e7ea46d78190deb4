/** What a mail server reports of one recipient. Source: RFC 3464, 2.3. */
export interface RecipientReport {
  action: 'delayed' | 'delivered' | 'expanded' | 'failed' | 'relayed'
  /** Enhanced code, `5.1.1`. */
  status: string
}

const actions = ['delayed', 'delivered', 'expanded', 'failed', 'relayed'] as const

/**
 * What a report says of its recipients: of a `message/delivery-status`, as text.
 * What says no action or no status is passed over.
 */
export const recipientReports = (text: string): RecipientReport[] =>
  text
    .replace(/\r\n?/g, '\n')
    // A field goes on in the next line where that begins with a space. Source: RFC 5322, 2.2.3.
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const action = actions.find((known) => known === fieldOf(block, 'Action')?.toLowerCase())
      const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fieldOf(block, 'Status') ?? '')?.[0]
      return action === undefined || status === undefined ? [] : [{ action, status }]
    })

const fieldOf = (block: string, name: string): string | undefined =>
  block
    .split('\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim()

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Beginning of what mails of newsletters are called: `<newsletter.…@host>`. */
const messagePrefix = 'newsletter.'

/** What a mail is called, by the delivery it is. @param host of the sender */
export const messageIdOf = (delivery: string, host: string): string =>
  `<${messagePrefix}${delivery}@${host}>`

/**
 * Which delivery a report is about: by the name of the mail that it carries along, or by the address it came to.
 * @param text headers of the mail that was not brought, and addresses of the report
 */
export const deliveryIn = (text: string): string | undefined =>
  new RegExp(`<${messagePrefix.replace('.', '\\.')}(${uuid})@`, 'i')
    .exec(text)?.[1]
    ?.toLowerCase() ?? new RegExp(`\\+(${uuid})@`, 'i').exec(text)?.[1]?.toLowerCase()

/** Address a mail comes back to: that of the mailbox, with the delivery in it. Source: RFC 5233. */
export const returnPathOf = (mailbox: string, delivery: string): string => {
  const at = mailbox.lastIndexOf('@')
  return `${mailbox.slice(0, at)}+${delivery}${mailbox.slice(at)}`
}
