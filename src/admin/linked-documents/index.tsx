import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, UIFieldServerComponent, UIFieldServerProps } from 'payload'

interface LinkedDocumentsProps extends UIFieldServerProps {
  link: { collection: CollectionSlug; on: string; titleField: string }
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
  const base = `${payload.config.routes.admin}/collections/${link.collection}`
  return (
    <section className="field-type" aria-label={label}>
      <h3>
        {label} ({totalDocs})
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`${base}/${String(row.id)}`}>{titleOf(row, link.titleField)}</a>
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

const titleOf = (row: Record<string, unknown>, titleField: string): string => {
  const title = row[titleField]
  return typeof title === 'string' && title !== '' ? title : `#${String(row.id)}`
}
