import '../sign-in-parts/sign-in.css'

import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { readEnv } from '../../env.ts'
import { spokenLanguage } from '../sign-in-parts/language.ts'
import { LoginForm } from './login-form.tsx'
import { loginTexts } from '../sign-in-parts/texts.ts'

/** The sign-in page: password, then the second factor; or one of the providers that are set up. */
export const Login = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { i18n, user } = initPageResult.req
  const target = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: searchParams?.redirect ?? '/admin',
  })
  if (user) redirect(target)
  const language = spokenLanguage(i18n.language)
  const providers = readEnv().OIDC_PROVIDERS.map(({ key, label }) => ({ key, label }))
  return (
    <div className="sign-in">
      <p className="sign-in__brand">Schaltwerk</p>
      <LoginForm language={language} target={target} />
      {providers.length > 0 && (
        <section aria-labelledby="sign-in-providers" className="sign-in__providers">
          <p id="sign-in-providers">{loginTexts.or[language]}</p>
          {providers.map(({ key, label }) => (
            <a
              className="btn btn--style-secondary btn--size-large sign-in__provider"
              href={`/api/users/oidc/${key}/login?redirect=${encodeURIComponent(target)}`}
              key={key}
            >
              {loginTexts.with[language].replace('{label}', label)}
            </a>
          ))}
        </section>
      )}
    </div>
  )
}
