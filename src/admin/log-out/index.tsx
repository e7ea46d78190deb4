'use client'

import { LogOutIcon, useTranslation } from '@payloadcms/ui'

import { askServer } from '../sign-in-parts/ask-server.ts'

/** Signs out here and, where somebody came by a provider, there too. */
export const LogOut = () => {
  const { t } = useTranslation()
  const signOut = async () => {
    const answer = await askServer('/api/users/sign-out', {}, '')
    const { url } = answer.ok ? answer.body : {}
    window.location.assign(typeof url === 'string' ? url : '/admin/logout')
  }
  return (
    <button
      aria-label={t('authentication:logOut')}
      className="nav__log-out"
      onClick={() => void signOut()}
      style={{ background: 'none', border: 0, cursor: 'pointer', padding: 0 }}
      title={t('authentication:logOut')}
      type="button"
    >
      <LogOutIcon />
    </button>
  )
}
