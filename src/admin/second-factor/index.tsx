import '../sign-in-parts/sign-in.css'

import type { UIFieldServerComponent } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { secondFactorOf } from '../../sign-in/second-factor/store.ts'
import { spokenLanguage } from '../sign-in-parts/language.ts'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { Sessions } from './sessions.tsx'
import { secondFactorPanelTexts as texts } from './texts.ts'

/** In an account: its second factor, and for its owner her open sessions. */
export const SecondFactor: UIFieldServerComponent = async ({ id, i18n, payload, user }) => {
  if (!id) return null
  const language = spokenLanguage(i18n.language)
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [account] = docs
  if (!account) return null
  const isOwn = user.id === account.id
  const isSetUp = Boolean(await secondFactorOf(payload, account.id))
  return (
    <div className="sign-in-panel">
      <section aria-labelledby="second-factor-title">
        <h3 id="second-factor-title">{texts.title[language]}</h3>
        {account.identitySubject ? (
          <p>{texts.elsewhere[language]}</p>
        ) : (
          <SecondFactorPanel
            account={account.id}
            isOwn={isOwn}
            isSetUp={isSetUp}
            language={language}
            mayReset={hasRoleEverywhere(user, 'admin')}
          />
        )}
      </section>
      {isOwn && (
        <Sessions
          current={(user as { _sid?: string })._sid}
          language={language}
          sessions={account.sessions ?? []}
        />
      )}
    </div>
  )
}
