'use client'

import { toast, useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import type { WorkflowView } from '../../editorial/workflow-view.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { AdminText } from '../../i18n/locales.ts'
import { Comments } from './comments.tsx'
import { requestJson } from './request-json.ts'
import { Standing } from './standing.tsx'
import { Steps, type Wish } from './steps.tsx'
import { barTexts } from './texts.ts'
import './workflow.css'

/** Where the change of a document stands, who worked on it, what was said, and what the person may do now. */
export const WorkflowBar = () => {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [view, setView] = useState<WorkflowView>()
  const [isBusy, setBusy] = useState(false)
  const { language } = i18n
  const say = useCallback((text: AdminText) => inLanguage(text, language), [language])
  const base = `/api/${collectionSlug ?? ''}/${String(id ?? '')}`

  const load = useCallback(async () => {
    const answer = await requestJson<WorkflowView>(`${base}/workflow`, { language })
    if (answer.ok) setView(answer.body)
  }, [base, language])

  // Saving makes another version: what may be done follows from that.
  useEffect(() => {
    if (id !== undefined) void load()
  }, [id, load, lastUpdateTime, versionCount])

  const send = async (path: string, body: object): Promise<boolean> => {
    setBusy(true)
    const answer = await requestJson(path, { method: 'POST', body, language })
    setBusy(false)
    if (answer.ok) toast.success(say(barTexts.done))
    else toast.error(answer.message || say(barTexts.failed))
    return answer.ok
  }
  const take = async (wish: Wish) => {
    const isDone = await send(`${base}/transition`, { ...wish, seen: view?.updatedAt })
    // The form holds the document as it was; a planned step and a new assignee change nothing in it that it shows.
    if (isDone && wish.action !== 'assign' && !wish.at) window.location.reload()
    else await load()
  }
  const comment = async (body: string): Promise<boolean> => {
    const isDone = await send('/api/comments', {
      documentCollection: collectionSlug,
      documentId: id,
      body,
    })
    await load()
    return isDone
  }
  const resolve = async (commentId: number, resolved: boolean) => {
    await send(`/api/comments/${String(commentId)}/resolve`, { resolved })
    await load()
  }

  return (
    <section className="workflow-bar field-type" aria-labelledby="workflow-bar-heading">
      <h2 id="workflow-bar-heading">{say(barTexts.heading)}</h2>
      {id === undefined && <p>{say(barTexts.createFirst)}</p>}
      {id !== undefined && !view && <p>{say(barTexts.loading)}</p>}
      {view && (
        <>
          <Standing
            view={view}
            say={say}
            language={language}
            path={formatAdminURL({
              adminRoute: config.routes.admin,
              path: `/collections/${collectionSlug ?? ''}/${String(id ?? '')}`,
            })}
          />
          <Steps
            view={view}
            say={say}
            isBusy={isBusy}
            isModified={isModified}
            take={(wish) => void take(wish)}
            comment={comment}
          />
          <Comments
            comments={view.comments}
            say={say}
            language={language}
            isBusy={isBusy}
            resolve={(commentId, resolved) => void resolve(commentId, resolved)}
          />
        </>
      )}
    </section>
  )
}
