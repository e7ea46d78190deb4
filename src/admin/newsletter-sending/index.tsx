'use client'

import './style.css'

import { Button, toast } from '@payloadcms/ui'

import { issueInAddress } from '../../domain/issue-number.ts'
import { newsletterSendingTexts as texts } from './texts.ts'
import { type Sending, useSending } from './use-sending.ts'

const counted = ['recipients', 'sent', 'waiting', 'bounced', 'failed', 'unclear'] as const

/** Test mail, sending with the number of those who get it, and how far it is: numbers alone, no addresses. */
export const NewsletterSending = () => {
  const { ask, isBusy, language, refresh, say, sending } = useSending()
  if (!sending) return null
  const test = async () => {
    if (await ask('test-mail')) toast.success(say(texts.tested))
  }
  const send = async () => {
    const { missing, number } = sending
    if (!window.confirm(say(texts.confirm, { missing, number }))) return
    if (await ask('send', { recipients: missing })) toast.success(say(texts.queued))
    await refresh()
  }
  const buttons = [
    { words: say(texts.test), act: test },
    ...(sending.isPublic && sending.missing > 0
      ? [{ words: say(texts.send, { missing: sending.missing }), act: send }]
      : []),
    ...(sending.recipients > 0 ? [{ words: say(texts.refresh), act: refresh }] : []),
  ]
  return (
    <div className="newsletter-sending">
      {buttons.map(({ words, act }) => (
        <Button
          buttonStyle={act === send ? 'primary' : 'secondary'}
          disabled={isBusy}
          key={words}
          margin={false}
          onClick={() => void act()}
          size="medium"
          type="button"
        >
          {words}
        </Button>
      ))}
      {sending.isPublic ? (
        <a href={`/news/${issueInAddress(sending.number)}?locale=${language}`}>
          {say(texts.archive)}
        </a>
      ) : (
        <span>{say(texts.publishFirst)}</span>
      )}
      {sending.recipients > 0 && <Numbers say={say} sending={sending} />}
    </div>
  )
}

const Numbers = ({
  say,
  sending,
}: {
  say: ReturnType<typeof useSending>['say']
  sending: Sending
}) => (
  <dl aria-label={say(texts.numbers)} className="newsletter-sending__numbers">
    {counted
      .filter((name) => name === 'recipients' || sending[name] > 0)
      .map((name) => (
        <div key={name}>
          <dt>{say(texts[name])}</dt>
          <dd>{sending[name]}</dd>
        </div>
      ))}
  </dl>
)
