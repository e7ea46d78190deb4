import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import './style.css'

/** A page of our own in the frame of the admin; who is not signed in is sent to do so first. */
export const AdminPage = ({
  view: { initPageResult, params, searchParams, viewActions },
  path,
  title,
  children,
}: {
  view: AdminViewServerProps
  /** Of the page, behind the admin's own. */
  path: string
  title: string
  children: ReactNode
}) => {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <div className="own-page gutter--left gutter--right">
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  )
}
