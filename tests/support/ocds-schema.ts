import { Ajv } from 'ajv'
import { default as formats, type FormatsPlugin } from 'ajv-formats'

/** CommonJS: what Node hands over is the plugin itself, whatever its types say. */
const addFormats: FormatsPlugin = formats

/**
 * What the reference of the Open Contracting Data Standard 1.1 says of packages, releases, awards, contracts and their
 * implementation, as far as our releases go. It is written from the published reference and is not the official schema,
 * which is in no package we may install. It is stricter: what is not named here is refused, so that a misspelled field is
 * found, and identifiers are strings, as the strict variant of the standard demands.
 * Source: standard.open-contracting.org/1.1, Reference, "Release" and "Release package"; code lists releaseTag,
 * partyRole, awardStatus, contractStatus, milestoneType, milestoneStatus, initiationType.
 */
const text = { type: 'string', minLength: 1 }
const moment = { type: 'string', format: 'date-time' }
const address = { type: 'string', format: 'uri' }

const list = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items })

const object = (required: readonly string[], properties: Record<string, object>) => ({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  required,
  properties,
})

const value = object(['amount', 'currency'], {
  amount: { type: 'number' },
  currency: { enum: ['CHF'] },
})
const reference = object(['id'], { id: text, name: text })
const period = object([], { startDate: moment, endDate: moment })
const document = object(['id'], { id: text, title: text, url: address })

const party = object(['id', 'roles'], {
  id: text,
  name: text,
  roles: list({
    enum: [
      'buyer',
      'procuringEntity',
      'supplier',
      'tenderer',
      'funder',
      'enquirer',
      'payer',
      'payee',
      'reviewBody',
      'interestedParty',
    ],
  }),
})

const milestone = object(['id'], {
  id: text,
  title: text,
  type: {
    enum: [
      'preProcurement',
      'approval',
      'engagement',
      'assessment',
      'delivery',
      'reporting',
      'financing',
    ],
  },
  code: text,
  status: { enum: ['scheduled', 'met', 'notMet', 'partiallyMet'] },
  dueDate: moment,
  dateMet: moment,
  dateModified: moment,
})

const transaction = object(['id'], {
  id: text,
  date: moment,
  value,
  payer: reference,
  payee: reference,
})

const award = object(['id'], {
  id: text,
  title: text,
  description: text,
  status: { enum: ['pending', 'active', 'cancelled', 'unsuccessful'] },
  date: moment,
  value,
  suppliers: list(reference),
})

const contract = object(['id', 'awardID'], {
  id: text,
  awardID: text,
  title: text,
  description: text,
  status: { enum: ['pending', 'active', 'cancelled', 'terminated'] },
  dateSigned: moment,
  period,
  value,
  documents: list(document),
  implementation: object([], { transactions: list(transaction), milestones: list(milestone) }),
})

const release = object(['ocid', 'id', 'date', 'tag', 'initiationType'], {
  ocid: { type: 'string', pattern: '^ocds-[a-z0-9]{6}-' },
  // A number sign would part the id from what comes after it in a name.
  id: { type: 'string', pattern: '^[^#]+$' },
  date: moment,
  tag: list({
    enum: [
      'planning',
      'planningUpdate',
      'tender',
      'tenderAmendment',
      'tenderUpdate',
      'tenderCancellation',
      'award',
      'awardUpdate',
      'awardCancellation',
      'contract',
      'contractUpdate',
      'contractAmendment',
      'implementation',
      'implementationUpdate',
      'contractTermination',
    ],
  }),
  initiationType: { enum: ['tender'] },
  language: text,
  parties: list(party),
  buyer: reference,
  awards: list(award),
  contracts: list(contract),
})

const releasePackage = object(['version', 'releases', 'uri', 'publishedDate', 'publisher'], {
  version: { type: 'string', pattern: '^\\d+\\.\\d+$' },
  uri: address,
  publishedDate: moment,
  publisher: object(['name'], { name: text, uri: address }),
  license: address,
  releases: list(release),
})

interface Referring {
  parties?: { id: string }[]
  buyer?: { id: string }
  awards?: { id: string; suppliers?: { id: string }[] }[]
  contracts?: {
    awardID: string
    implementation?: {
      transactions?: { payer?: { id: string }; payee?: { id: string } }[]
      milestones?: { id: string }[]
    }
  }[]
}

/** What no schema can say: who is named is one of the parties, a contract belongs to an award of its release, and no two milestones have one name. */
const unresolved = ({ parties = [], buyer, awards = [], contracts = [] }: Referring): string[] => {
  const known = new Set(parties.map(({ id }) => id))
  const named = [
    buyer,
    ...awards.flatMap(({ suppliers = [] }) => suppliers),
    ...contracts
      .flatMap(({ implementation }) => implementation?.transactions ?? [])
      .flatMap(({ payer, payee }) => [payer, payee]),
  ]
  const milestones = contracts.flatMap(({ implementation }) => implementation?.milestones ?? [])
  const names = milestones.map(({ id }) => id)
  const awarded = new Set(awards.map(({ id }) => id))
  return [
    ...named.flatMap((one) => (one && !known.has(one.id) ? [`party ${one.id}`] : [])),
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `milestone ${name}`),
    ...contracts.flatMap(({ awardID }) =>
      awards.length > 0 && !awarded.has(awardID) ? [`award ${awardID}`] : [],
    ),
  ]
}

/** Checks a package of releases. @returns what is wrong, each as path and message */
export const createReleaseCheck = (): ((content: unknown) => string[]) => {
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(releasePackage)
  return (content) => {
    if (!validate(content)) {
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      )
    }
    return (content as { releases: Referring[] }).releases.flatMap(unresolved)
  }
}
