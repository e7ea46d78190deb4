import { XMLParser } from 'fast-xml-parser'

/**
 * A directive of eCH-0039 as its schemas want it: our own reading, since the schemas are not in this repository.
 * Source: eCH-0039G0T0-1-0.xsd and eCH-0039-2-0.xsd (share.ech.ch), frame of eCH-0058-3-0.xsd.
 */
const message = 'http://www.ech.ch/xmlns/eCH-0039G0T0/1'
const content = 'http://www.ech.ch/xmlns/eCH-0039/2'
const frame = 'http://www.ech.ch/xmlns/eCH-0058/3'

/** An element: where it is from, how often it is there, and what is in it. */
export interface Rule {
  namespace: string
  name: string
  /** How often at least and at most. Default: once. */
  times?: readonly [number, number]
  /** In this order. */
  children?: readonly Rule[]
  /** What its text looks like, where it has one. */
  text?: RegExp
  /** Whether it may say its language. */
  hasLanguage?: boolean
}

const many = Number.POSITIVE_INFINITY
const token = /^\S(.*\S)?$/s
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const of =
  (namespace: string) =>
  (name: string, more: Omit<Rule, 'name' | 'namespace'> = {}): Rule => ({
    namespace,
    name,
    ...(more.children ? {} : { text: token }),
    ...more,
  })
const m = of(message)
const c = of(content)
const f = of(frame)
const optional = { times: [0, 1] } as const
const upTo = (letters: number) => new RegExp(`^.{1,${String(letters)}}$`)
const words = (name: string) => [c(name, { times: [1, many], hasLanguage: true })]

const header = [
  c('senderId'),
  c('messageId', { text: upTo(36) }),
  c('messageGroup', {
    children: [c('messageGroupId', { text: /^0$/ }), c('messageTypeId', { text: /^0$/ })],
  }),
  c('messageType', { text: /^\d{1,7}$/ }),
  c('sendingApplication', {
    children: [
      f('manufacturer', { text: upTo(30) }),
      f('product', { text: upTo(30) }),
      f('productVersion', { text: upTo(10) }),
    ],
  }),
  c('messageDate', { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ }),
  c('action', { text: /^(1|3|4|5|6|7|10|12)$/ }),
  c('testDeliveryFlag', { text: /^(true|false)$/ }),
  c('recipientId', { times: [0, many] }),
  c('originalSenderId', optional),
  c('declarationLocalReference', { ...optional, text: upTo(100) }),
  c('referenceMessageId', { ...optional, text: upTo(36) }),
  c('uniqueIdBusinessTransaction', { ...optional, text: upTo(50) }),
  c('ourBusinessReferenceId', { ...optional, text: upTo(50) }),
  c('yourBusinessReferenceId', { ...optional, text: upTo(50) }),
  c('subMessageType', { ...optional, text: upTo(36) }),
  c('subjects', { ...optional, children: words('subject') }),
  c('comments', { ...optional, children: words('comment') }),
]

const document = [
  c('uuid', { text: uuid }),
  c('titles', { children: words('title') }),
  c('status', {
    text: /^(undefined|created|in_process|signed|approved|sent|canceled|invalidated|archived|preserved)$/,
  }),
  c('files', {
    children: [
      c('file', {
        times: [1, many],
        children: [c('pathFileName'), c('mimeType', { text: /^[\w.+-]+\/[\w.+-]+$/ })],
      }),
    ],
  }),
]

const directive = [
  m('uuid', { text: uuid }),
  m('instruction', {
    text: /^(process|external_process|information|comment|approve|sign|send|complete)$/,
  }),
  m('serviceId', optional),
  m('titles', { ...optional, children: words('title') }),
  m('priority', { ...optional, text: /^(undefined|medium|high)$/ }),
  m('deadline', { ...optional, text: /^\d{4}-\d\d-\d\d$/ }),
  m('comments', { ...optional, children: words('comment') }),
  m('document', { times: [0, many], children: document }),
]

/** A message with a directive. */
export const directiveRule: Rule = m('message', {
  children: [
    m('header', { children: header }),
    m('content', { children: [m('directive', { children: directive })] }),
  ],
})

/** An element of a document, with its namespace. */
export interface Node {
  namespace: string
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: Node[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
})

type Parsed = Record<string, unknown>

/** The root of a document; its prefixes are resolved. */
export const readNamespaced = (xml: string): Node => {
  const [root] = nodesOf(parser.parse(xml) as Parsed[], {})
  if (!root) throw new Error('There is no element.')
  return root
}

const nodesOf = (parsed: readonly Parsed[], known: Readonly<Record<string, string>>): Node[] =>
  parsed.flatMap((entry) => {
    const { ':@': given = {}, ...rest } = entry as { ':@'?: Record<string, string> } & Parsed
    const [tag = '#text', inside] = Object.entries(rest)[0] ?? []
    if (tag === '#text') return []
    const scope = { ...known }
    for (const [name, value] of Object.entries(given)) {
      const [first, prefix = ''] = name.split(':')
      if (first === 'xmlns') scope[prefix] = value
    }
    const [local = '', prefix = ''] = tag.split(':').toReversed()
    const children = inside as Parsed[]
    const text = children.map((child) => (child['#text'] as string | undefined) ?? '').join('')
    const attributes = Object.fromEntries(
      Object.entries(given)
        .filter(([name]) => !/^xmlns(:|$)/.test(name))
        .map(([name, value]) => {
          const [own = '', of = ''] = name.split(':').toReversed()
          return [`{${of === '' ? '' : (scope[of] ?? '?')}}${own}`, value]
        }),
    )
    const namespace = scope[prefix] ?? '?'
    return [{ namespace, name: local, attributes, text, children: nodesOf(children, scope) }]
  })

/** Everything that is wrong with an element by its rule, by where it is. */
export const faultsOf = (node: Node, rule: Rule, at = ''): string[] => {
  const here = `${at}/${node.name}`
  if (node.name !== rule.name || node.namespace !== rule.namespace) {
    return [`${here}: is no ${rule.name} of ${rule.namespace}`]
  }
  const wrongAttributes = Object.entries(node.attributes).filter(
    ([name, value]) =>
      !(rule.hasLanguage && name === `{${content}}lang` && /^[a-z]{2}$/.test(value)),
  )
  return [
    ...wrongAttributes.map(([name]) => `${here}: has ${name}`),
    ...(rule.text && (!rule.text.test(node.text) || node.children.length > 0)
      ? [`${here}: says something else`]
      : []),
    ...(rule.children ? sequenceFaults(node, rule.children, here) : []),
  ]
}

const sequenceFaults = (node: Node, rules: readonly Rule[], here: string): string[] => {
  const left = [...node.children]
  const faults = node.text.trim() === '' ? [] : [`${here}: has text`]
  for (const rule of rules) {
    const [least, most] = rule.times ?? [1, 1]
    let found = 0
    while (found < most && left[0]?.name === rule.name && left[0].namespace === rule.namespace) {
      faults.push(...faultsOf(left.shift() as Node, rule, here))
      found += 1
    }
    if (found < least) faults.push(`${here}: wants ${rule.name}`)
  }
  return [...faults, ...left.map(({ name }) => `${here}: has ${name} where it does not belong`)]
}
