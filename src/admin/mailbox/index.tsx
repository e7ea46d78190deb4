import path from 'node:path'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, ServerProps } from 'payload'

import { hasRoleEverywhere } from '../../access/roles.ts'
import { readEnv } from '../../env.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { type FolderMail, mailNames, readMail } from '../../mail/read-mail-folder.ts'
import { moment } from '../../i18n/moment.ts'
import { mailboxTexts } from './texts.ts'
import './mailbox.css'

const most = 100

/** The folder that mails are written into; none where there is a mail server. */
const mailFolderPath = (): string | undefined => {
  const { SMTP_URL, DATA_DIR } = readEnv()
  return SMTP_URL ? undefined : path.join(/* turbopackIgnore: true */ DATA_DIR, 'mail')
}

/** `/admin/mailbox`: the mails nobody got because no mail server is set up, for administrators. */
export const Mailbox = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/mailbox`)}`)
  const folder = mailFolderPath()
  if (!folder || !hasRoleEverywhere(req.user, 'admin')) notFound()
  const wanted = searchParams?.mail
  const mail = typeof wanted === 'string' ? await readMail(folder, wanted) : undefined
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
      visibleEntities={visibleEntities}
    >
      <div className="mailbox gutter--left gutter--right">
        <h1>{inLanguage(mailboxTexts.heading, req.i18n.language)}</h1>
        {mail ? (
          <OneMail mail={mail} language={req.i18n.language} back={`${admin}/mailbox`} />
        ) : (
          <AllMails folder={folder} language={req.i18n.language} base={`${admin}/mailbox`} />
        )}
      </div>
    </DefaultTemplate>
  )
}

interface AllMailsProps {
  folder: string
  language: string
  base: string
}

const AllMails = async ({ folder, language, base }: AllMailsProps) => {
  const names = await mailNames(folder)
  const mails = await Promise.all(names.slice(0, most).map((name) => readMail(folder, name)))
  return (
    <>
      <p>{inLanguage(mailboxTexts.why, language)}</p>
      {names.length === 0 && <p>{inLanguage(mailboxTexts.none, language)}</p>}
      {names.length > most && <p>{inLanguage(mailboxTexts.more, language)}</p>}
      <table>
        <thead>
          <tr>
            {[mailboxTexts.subject, mailboxTexts.to, mailboxTexts.at].map((text) => (
              <th key={text.en} scope="col">
                {inLanguage(text, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mails
            .flatMap((mail) => mail ?? [])
            .map(({ name, subject, to, at }) => (
              <tr key={name}>
                <td>
                  <a href={`${base}?mail=${encodeURIComponent(name)}`}>{subject || name}</a>
                </td>
                <td>{to}</td>
                <td>{moment(at, language)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}

/** The layout is shown in a frame that may do nothing: no script, no form, no access to this page. */
const OneMail = ({
  mail,
  language,
  back,
}: {
  mail: FolderMail
  language: string
  back: string
}) => (
  <article>
    <p>
      <a href={back}>{inLanguage(mailboxTexts.all, language)}</a>
    </p>
    <h2>{mail.subject}</h2>
    <p>
      {inLanguage(mailboxTexts.to, language)}: {mail.to}, {moment(mail.at, language)}
    </p>
    {mail.text && (
      <>
        <h3>{inLanguage(mailboxTexts.text, language)}</h3>
        <pre>{mail.text}</pre>
      </>
    )}
    {mail.html && (
      <>
        <h3>{inLanguage(mailboxTexts.html, language)}</h3>
        <iframe sandbox="" srcDoc={mail.html} title={mail.subject} />
      </>
    )}
  </article>
)

/** The way to the mailbox in the menu, for administrators, where mails go into the folder. */
export const MailboxLink = ({ i18n, payload, user }: ServerProps) =>
  mailFolderPath() && hasRoleEverywhere(user, 'admin') ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/mailbox`}>
      <span className="nav__link-label">{inLanguage(mailboxTexts.heading, i18n.language)}</span>
    </a>
  ) : null
