import type { DefaultServerCellComponentProps } from 'payload'

import { adminLanguageOf, type AdminText } from '../../i18n/locales.ts'

/** Who acts without an account. */
const others: Readonly<Record<string, AdminText>> = {
  system: { de: 'System', fr: 'Système', it: 'Sistema', en: 'System' },
  sender: {
    de: 'Einreichende Person',
    fr: 'Personne qui a déposé',
    it: 'Persona che ha inviato',
    en: 'Resident',
  },
}

/** Who did something, by name in place of the number of the account; a number alone where the account is gone. */
export const ActorCell = async ({ cellData, i18n, payload }: DefaultServerCellComponentProps) => {
  const actor = String(cellData)
  const [, id] = /^users:(\d+)$/.exec(actor) ?? []
  if (id === undefined) return <>{others[actor]?.[adminLanguageOf(i18n.language)] ?? actor}</>
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: Number(id) } },
    depth: 0,
    limit: 1,
  })
  return <>{docs[0]?.name ?? actor}</>
}
