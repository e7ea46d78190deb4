import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, UIFieldServerComponent, UIFieldServerProps } from 'payload'

interface LinkedDocumentsProps extends UIFieldServerProps {
  link: { collection: CollectionSlug; on: string; titleFields: readonly string[] }
}

const most = 100

/** The documents that point at the one being edited, each a link to its own page. */
export const LinkedDocuments: UIFieldServerComponent = async (props) => {
  const { link, id, field, i18n, payload, req, user } = props as LinkedDocumentsProps
  const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : field.name
  const { docs, totalDocs } = id
    ? await payload.find({
        collection: link.collection,
        where: { [link.on]: { in: [id] } },
        depth: 0,
        limit: most,
        overrideAccess: false,
        locale: req.locale,
        user,
      })
    : { docs: [], totalDocs: 0 }
  const rows = docs as unknown as (Record<string, unknown> & { id: number })[]
  const { flattenedFields } = payload.collections[link.collection].config
  const wordOf = (name: string, value: string): string => {
    const choice = flattenedFields.find((known) => known.name === name)
    const options = choice?.type === 'select' ? choice.options : []
    const option = options.find((one) => typeof one === 'object' && one.value === value)
    const word = typeof option === 'object' ? getTranslation(option.label, i18n) : value
    return typeof word === 'string' ? word : value
  }
  const base = `${payload.config.routes.admin}/collections/${link.collection}`
  return (
    <section className="field-type linked-documents" aria-label={label}>
      <h3>
        {label} ({totalDocs})
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`${base}/${String(row.id)}`}>{titleOf(row, link.titleFields, wordOf)}</a>
          </li>
        ))}
      </ul>
      {totalDocs > most && (
        <p>
          <a href={`${base}?where[${link.on}][in]=${String(id)}`}>{totalDocs}</a>
        </p>
      )}
    </section>
  )
}

const titleOf = (
  row: Record<string, unknown>,
  fields: readonly string[],
  wordOf: (field: string, value: string) => string,
): string => {
  const words = fields.flatMap((field) => {
    const value = row[field]
    return typeof value === 'string' && value !== '' ? [wordOf(field, value)] : []
  })
  return words.length > 0 ? words.join(' – ') : `#${String(row.id)}`
}
