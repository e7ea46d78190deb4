import type { ApiKeyScope } from '../domain/sign-in/api-key.ts'
import type { Reader } from './roles.ts'

/** By what an API key acts: its owner stands in the request, this stands beside her. */
export interface ActingApiKey {
  id: number
  scopes: readonly ApiKeyScope[]
}

/** The API key a request comes with; undefined where a person has a session. */
export const apiKeyOf = (user: Reader): ActingApiKey | undefined =>
  user && 'apiKey' in user ? (user.apiKey as ActingApiKey) : undefined

/** Whether somebody may write content as far as keys go; people may, what they may is for other rules to say. */
export const mayWriteByKey = (user: Reader): boolean => {
  const key = apiKeyOf(user)
  return !key || key.scopes.includes('write-content')
}

/** Somebody with a session of her own; a key cannot make keys or change accounts. */
export const isPerson = (user: Reader): boolean => Boolean(user) && !apiKeyOf(user)
