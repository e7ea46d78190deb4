import type { PayloadRequest } from 'payload'

import { localEditorsOf } from '../../../editorial/people.ts'
import { titleOf } from '../../../editorial/find-draft.ts'
import { oneLine } from '../../../domain/mail/one-line.ts'
import type { FieldGroup } from '../../../domain/service/field-group.ts'
import type { User } from '../../../generated/payload-types.ts'
import { type FollowingEvent, followingMails } from '../../../i18n/following-mails.ts'
import { type AdminLanguage, adminLanguageOf } from '../../../i18n/locales.ts'
import { composeMail } from '../../../mail/compose-mail.ts'
import { documentLink } from '../../../mail/document-link.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { catalogueSettings } from '../../../settings/catalogue-settings.ts'
import { findDraft } from '../../../editorial/find-draft.ts'
import type { FoundBehind } from './find-behind.ts'

interface Told {
  event: FollowingEvent
  /** Variants of one service. */
  variants: readonly FoundBehind[]
  /** The day it is about: `2026-04-01`. */
  day: string
}

/** Queues one mail for each person who works on some of these variants, about all that are hers, in her language. */
export const tellEditors = async (
  req: PayloadRequest,
  { event, variants, day }: Told,
): Promise<void> => {
  const [first] = variants
  if (!first) return
  const title = titleOf(req, 'services', await findDraft(req, 'services', first.service))
  const { sender } = await catalogueSettings(req)
  for (const [person, hers] of await byPerson(req, variants)) {
    const language = adminLanguageOf(person.language ?? 'de')
    const words: Record<string, string> = {
      title: oneLine(title).slice(0, 200),
      day: day.split('-').reverse().join('.'),
    }
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
    const { subject, text } = followingMails[event]
    await queueMail(
      req,
      composeMail({
        to: person.email,
        language,
        subject: fill(subject[language]),
        text: fill(text[language]),
        links: await linksTo(req, hers, language),
        signature: sender.signature,
      }),
    )
  }
}

const byPerson = async (
  req: PayloadRequest,
  variants: readonly FoundBehind[],
): Promise<Map<User, FoundBehind[]>> => {
  const people = new Map<number, { person: User; hers: FoundBehind[] }>()
  const byOwner = Map.groupBy(variants, ({ owner }) => owner)
  for (const [owner, theirs] of byOwner) {
    for (const person of await localEditorsOf(req, owner)) {
      const known = people.get(person.id) ?? { person, hers: [] }
      known.hers.push(...theirs)
      people.set(person.id, known)
    }
  }
  return new Map([...people.values()].map(({ person, hers }) => [person, hers]))
}

const linksTo = async (
  req: PayloadRequest,
  variants: readonly FoundBehind[],
  language: AdminLanguage,
) => {
  const links = []
  for (const { variant, groups } of variants) {
    const name = titleOf(req, 'service-variants', await findDraft(req, 'service-variants', variant))
    const names = groups.map((group) => groupName(req, group, language)).join(', ')
    links.push({
      words: `${oneLine(name)} (${names})`,
      href: documentLink(req, 'service-variants', variant),
    })
  }
  return links
}

/** What editors call a group of fields: as the list of changed groups has it. */
const groupName = ({ payload }: PayloadRequest, group: FieldGroup, language: AdminLanguage) => {
  const field = payload.collections['service-variants'].config.flattenedFields.find(
    ({ name }) => name === 'changedGroups',
  )
  const options = field?.type === 'select' ? field.options : []
  const label = options
    .filter((option) => typeof option === 'object')
    .find(({ value }) => value === group)?.label
  return typeof label === 'object' ? (label as Record<string, string>)[language] : group
}
