import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import { adminLanguageOf, adminLanguages } from '../../../i18n/locales.ts'
import { consentText, consentVersion } from '../../../i18n/news/consent.ts'
import { defineEndpoint, type Reply } from '../../endpoint.ts'
import * as parameters from '../../schemas/parameters.ts'
import { json } from '../content.ts'
import { newsletterDeskOf, subscriptionQuota } from './desk-of.ts'

const nothing = z.strictObject({})

/** An address as it is typed into a form. */
export const typedAddress = z
  .string('is no e-mail address')
  .trim()
  .max(254, 'is no e-mail address')
  .pipe(z.email('is no e-mail address'))

const consent = defineEndpoint({
  path: '/v1/newsletters/consent',
  operation: 'getNewsletterConsent',
  summary: 'What somebody agrees to who subscribes',
  description: 'A front end shows this text, and says its version when somebody subscribes.',
  tag: 'Newsletters',
  params: nothing,
  query: z.strictObject({ locale: parameters.locale.optional() }),
  answers: {
    'application/json': z
      .strictObject({ version: z.string(), text: z.string() })
      .meta({ id: 'NewsletterConsent' }),
  },
  reply: ({ locale }) => {
    const language = adminLanguageOf(locale)
    const said = { version: consentVersion, text: consentText[language] }
    return Promise.resolve({
      kind: 'content',
      content: json(said, { contentLanguage: language, surrogateKeys: ['newsletters'] }),
      tags: [],
    })
  },
})

const wish = z
  .strictObject({
    email: typedAddress,
    language: parameters
      .choice(adminLanguages, 'Language of the mails')
      .optional()
      .meta({ description: 'Language of the mails; default: the best of `Accept-Language`' }),
    consent: z
      .literal(consentVersion, 'is not the version of the text that counts')
      .meta({ description: 'Version of the text the person agreed to' }),
    website: z.string('is no text').max(2000, 'has more than 2000 letters').optional().meta({
      description:
        'A field that people do not see and programs fill in; what has it is thrown away',
    }),
  })
  .meta({ id: 'NewsletterSubscription' })

const subscribe = defineEndpoint({
  method: 'POST',
  path: '/v1/newsletters/subscriptions',
  operation: 'subscribeToNewsletter',
  summary: 'Asks an address whether it wants the newsletter',
  description:
    'Nothing is sent before the person confirms with the link that is mailed; it is good for seven days. The answer is the same whether or not the address is known. At most 10 in an hour from one address, 1000 with an API key.',
  tag: 'Newsletters',
  status: 202,
  rareQuota: subscriptionQuota,
  params: nothing,
  query: nothing,
  body: wish,
  answers: {
    'application/json': z
      .strictObject({ receivedAt: z.iso.datetime() })
      .meta({ id: 'NewsletterSubscriptionReceived' }),
  },
  reply: async ({ body, locale }, live) => {
    const { email: address, language = adminLanguageOf(locale), consent: agreed, website } = body
    const desk = newsletterDeskOf(live)
    if (!website) await desk.subscribe({ address, language, consent: agreed })
    return said({ receivedAt: new Date().toISOString() }, 202)
  },
})

const token = z.strictObject({
  token: z.string().max(200).meta({ description: 'Of a link that was mailed' }),
})

const ended = z
  .strictObject({ state: z.enum(['confirmed', 'ended']) })
  .meta({ id: 'NewsletterSubscriptionState' })

const confirm = defineEndpoint({
  method: 'POST',
  path: '/v1/newsletters/subscriptions/{token}/confirm',
  operation: 'confirmNewsletterSubscription',
  summary: 'The person confirms that she wants the newsletter',
  tag: 'Newsletters',
  params: token,
  query: nothing,
  answers: { 'application/json': ended },
  reply: async ({ params }, live) => {
    if ((await newsletterDeskOf(live).confirm(params.token)) === 'confirmed') {
      return said({ state: 'confirmed' })
    }
    throw new CatalogueError('SUBSCRIPTION_LINK_UNKNOWN', 'The link counts no more.')
  },
})

const unsubscribe = defineEndpoint({
  method: 'DELETE',
  path: '/v1/newsletters/subscriptions/{token}',
  operation: 'endNewsletterSubscription',
  summary: 'Ends a subscription, and deletes the address',
  description: 'Of one that has ended the answer is the same.',
  tag: 'Newsletters',
  params: token,
  query: nothing,
  answers: { 'application/json': ended },
  reply: async ({ params }, live) => {
    await newsletterDeskOf(live).unsubscribe(params.token)
    return said({ state: 'ended' })
  },
})

/** Subscribing and ending it, for front ends with pages of their own. */
export const subscriptionEndpoints = [consent, subscribe, confirm, unsubscribe]

const said = (value: object, status: 200 | 202 = 200): Reply => ({
  kind: 'content',
  content: json(value, { status, cacheControl: 'no-store' }),
  tags: [],
})
