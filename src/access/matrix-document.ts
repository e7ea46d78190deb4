import type { Kind } from './kinds.ts'
import {
  isAllowed,
  matrix,
  meanings,
  type Operation,
  operations,
  ownershipsOf,
  type Persona,
} from './matrix.ts'
import { roles, rolesOfAPlace } from './roles.ts'

/** What was found on one surface when every cell of the matrix was tried there. */
export interface Findings {
  /** REST, GraphQL or the Local API. */
  surface: string
  collections: readonly {
    slug: string
    kind: Kind | undefined
    /** How many cells were tried. */
    cells: number
    /** Cells in which something else was found than expected. */
    differences: readonly {
      person: string
      operation: string
      ownership: string
      expected: string
      found: string
    }[]
  }[]
}

/** What each kind of collection is, as its heading and a sentence. */
const kinds: Readonly<Record<Kind, readonly [title: string, sentence: string]>> = {
  services: [
    'Services',
    'Described once for the canton. A local editor writes those on the level of a municipality that her authority owns; other services she only reads.',
  ],
  canonical: ['Lists of the catalogue', 'Content that counts for the whole canton.'],
  local: ['Local content', 'What differs from place to place; an authority owns each document.'],
  forms: ['Forms', 'As local content, and modellers write them.'],
  newsletters: [
    'Newsletters',
    'As lists of the catalogue, and the programme office writes them. Whoever publishes an issue sends it.',
  ],
  reference: ['Reference lists', 'Facts that are the same for everybody.'],
  media: ['Pictures and documents', 'What content shows. Everybody may see it.'],
  'private-files': ['Files of residents', 'What residents sent in. Nobody changes it here.'],
  system: ['Records of the system', 'Written by the system alone.'],
  subscribers: [
    'Subscribers',
    'People outside who get the newsletter, and what was sent to them; the addresses are sealed. Entered by subscribing.',
  ],
  accounts: [
    'Accounts',
    '«Own» is a person’s own account. Nobody but an administrator changes rights.',
  ],
  keys: ['API keys', '«Own» is a key that acts for the person. A key can do nothing here.'],
  comments: [
    'Comments on drafts',
    'Who reads the draft reads what is said about it. To change or delete, «own» is what the person wrote.',
  ],
  mails: ['Outgoing mails', 'Written by the system alone.'],
  audit: ['Audit log', 'Added to by the system, changed by nobody.'],
  connections: ['Connections', 'To systems outside; administrators alone set them up.'],
  feedback: [
    'Feedback of residents',
    '«Own» is what somebody said of a service of the person’s authority. Entered through the public API.',
  ],
  submissions: [
    'Submissions',
    '«Own» is what was sent to the person’s authority. The data-protection role sees that a case exists, and no contents. Moved by the workflow and by what case workers decide.',
  ],
  workflows: ['Workflows', 'How submissions are handled. An active version changes no more.'],
  'form-blocks': [
    'Reusable blocks of forms',
    'Questions that many forms ask. A block that a form uses cannot be deleted.',
  ],
  protection: [
    'Data protection log',
    '«Own» is about a case of the person’s authority. Added to by the system, changed by nobody; it holds no contents.',
  ],
  programmes: [
    'Programmes',
    'What a programme is, does and decided. The public reads what is published of it.',
  ],
  money: ['Contributions', 'What municipalities contribute; finance notes their consent.'],
  ledger: [
    'Ledger',
    'Entries are added and changed by nobody: a wrong one is corrected by others.',
  ],
  snapshots: [
    'Published states of the books',
    'Prepared by one person and published by another; what was published changes no more.',
  ],
  findings: ['Findings', 'Written by the system alone.'],
  personal: ['Settings of the admin', '«Own» are a person’s own settings.'],
  locks: ['Locks', 'Who has which document open.'],
  closed: ['Closed', 'Nobody reads or writes here by any surface; the system does.'],
}

/** `docs/access.md`: who may do what by the table, and what was found on every surface. */
export const accessDocument = (all: readonly Findings[]): string =>
  [
    head(all),
    ...(Object.keys(kinds) as Kind[]).map((kind) => section(kind, all)),
    deviations(all),
  ].join('\n\n') + '\n'

const head = (all: readonly Findings[]): string => `# Who may do what

Generated from \`src/access/matrix.ts\` and from what the tests found; do not edit. \`npm run generate:access\` writes it.

A person holds roles, each for one authority or for all of them. Each cell tells what the role may do it to:

- **own**: to documents of the authority for which the role is held, and to no others
- **all**: to documents of every authority, and to those of none
- **own / all**: own documents when held for one authority, all of them when held for all
- **– / all**: nothing when held for one authority, everything when held for all
- **–**: to nothing

A local editor without an authority may do nothing: what is local has a place. A translator changes texts of one language alone.

${table(
  ['Operation', 'Means'],
  operations.map((operation) => [operation, meanings[operation]]),
)}

Every cell was tried for every role, for own documents, those of another authority and those of none:

${table(
  ['Surface', 'Collections', 'Cells tried', 'Found as expected', 'Found otherwise'],
  all.map(({ surface, collections }) => {
    const cells = sum(collections.map((one) => one.cells))
    const wrong = sum(collections.map((one) => one.differences.length))
    return [surface, collections.length, cells, cells - wrong, wrong].map(String)
  }),
)}`

const section = (kind: Kind, all: readonly Findings[]): string => {
  const [title, sentence] = kinds[kind]
  const slugs = (all[0]?.collections ?? []).filter((one) => one.kind === kind)
  const possible = operations.filter((operation) => matrix[kind][operation])
  const found = all.map(({ surface, collections }) => {
    const ofKind = collections.filter((one) => one.kind === kind)
    const wrong = sum(ofKind.map((one) => one.differences.length))
    return `${surface} ${String(sum(ofKind.map((one) => one.cells)))} cells, ${String(wrong)} otherwise`
  })
  return `## ${title}

${sentence}

Collections: ${slugs.map(({ slug }) => `\`${slug}\``).join(', ') || 'none yet'}

${possible.length === 0 ? 'Nobody may do anything.' : table(['Role', ...possible], rows(kind, possible))}

Found: ${found.join('; ')}.`
}

const rows = (kind: Kind, possible: readonly Operation[]): string[][] => [
  [
    'nobody signed in',
    ...possible.map((operation) => reach(kind, operation, { isSignedIn: false })),
  ],
  [
    'signed in, no role',
    ...possible.map((operation) => reach(kind, operation, { isSignedIn: true })),
  ],
  ...roles.map((role) => [
    role,
    ...possible.map((operation) => {
      const held = { role, isSignedIn: true }
      const atOne = reach(kind, operation, { ...held, reach: 'authority' })
      const atAll = reach(kind, operation, { ...held, reach: 'everywhere' })
      return atOne === atAll || rolesOfAPlace.includes(role) ? atOne : `${atOne} / ${atAll}`
    }),
  ]),
]

/** To which documents somebody may do it. */
const reach = (kind: Kind, operation: Operation, persona: Persona): string => {
  const allowed = ownershipsOf(kind).filter((ownership) =>
    isAllowed(kind, operation, persona, ownership),
  )
  if (allowed.length === 0) return '–'
  return allowed.length === ownershipsOf(kind).length ? 'all' : 'own'
}

const deviations = (all: readonly Findings[]): string => {
  const lines = all.flatMap(({ surface, collections }) =>
    collections.flatMap(({ slug, differences }) =>
      differences.map(({ person, operation, ownership, expected, found }) => [
        surface,
        slug,
        person,
        operation,
        ownership,
        expected,
        found.replaceAll('|', ' '),
      ]),
    ),
  )
  return `## Differences between expected and found

${
  lines.length === 0
    ? 'None.'
    : table(['Surface', 'Collection', 'Who', 'Operation', 'Whose', 'Expected', 'Found'], lines)
}`
}

const table = (headings: readonly string[], lines: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
