import type { CommentView } from '../../editorial/workflow-view.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { moment } from '../../i18n/moment.ts'
import { barTexts } from './texts.ts'

interface CommentsProps {
  comments: readonly CommentView[]
  say: (text: AdminText) => string
  language: string
  isBusy: boolean
  resolve: (id: number, resolved: boolean) => void
}

/** What was said about a document, the newest on top. */
export const Comments = ({ comments, say, language, isBusy, resolve }: CommentsProps) => (
  <>
    <h3>
      {say(barTexts.comments)} ({comments.filter(({ resolvedAt }) => !resolvedAt).length})
    </h3>
    {comments.length === 0 && <p>{say(barTexts.noComments)}</p>}
    <ul className="workflow-bar__comments">
      {comments.toReversed().map(({ id, kind, body, author, createdAt, resolvedAt }) => (
        <li key={id} className={resolvedAt ? 'workflow-bar__comment--resolved' : ''}>
          <p className="workflow-bar__hint">
            {author?.name ?? say(barTexts.somebody)}, {moment(createdAt, language)}
            {kind === 'change-request' && <strong> {say(barTexts.changeRequest)}</strong>}
          </p>
          <p className="workflow-bar__body">{body}</p>
          <button
            type="button"
            className="workflow-bar__link"
            disabled={isBusy}
            onClick={() => {
              resolve(id, !resolvedAt)
            }}
          >
            {say(resolvedAt ? barTexts.reopenComment : barTexts.resolve)}
          </button>
        </li>
      ))}
    </ul>
  </>
)
