import { isSignedIn } from '../../access/roles.ts'
import { deleteComment, ownComment, readableComments } from '../../access/comments.ts'
import { resolveEndpoint } from '../../editorial/resolve-endpoint.ts'
import { plainCollection } from '../plain-collection.ts'
import { commentFields } from './fields.ts'
import { notifyOfComment } from './hooks/notify-of-comment.ts'
import { refuseUnreadable } from './hooks/refuse-unreadable.ts'
import { commentTexts } from './texts.ts'

/** Comments and requests for change on drafts: for whoever may read the draft, never public. */
export const Comments = plainCollection({
  slug: 'comments',
  kind: 'comments',
  texts: commentTexts,
  group: 'system',
  access: {
    read: readableComments,
    // Whether the draft can be read is asked by a hook: it takes the database.
    create: ({ req: { user } }) => isSignedIn(user),
    update: ownComment,
    delete: deleteComment,
  },
  hooks: { beforeChange: [refuseUnreadable], afterChange: [notifyOfComment] },
  endpoints: [resolveEndpoint],
  indexes: [{ fields: ['documentCollection', 'documentId'] }],
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'body',
    defaultColumns: ['body', 'kind', 'author', 'createdAt', 'resolvedAt'],
  },
  fields: commentFields,
})
