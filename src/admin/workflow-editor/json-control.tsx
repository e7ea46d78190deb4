'use client'

import { useState } from 'react'

import { textOfJson, valueOfJson } from '../../domain/json.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { editorTexts } from './texts.ts'

interface JsonControlProps {
  value: unknown
  set: (value: unknown) => void
  language: AdminLanguage
}

/** Anything else, as JSON; what is none yet is not taken over. */
export const JsonControl = ({ value, set, language }: JsonControlProps) => {
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && typeof valueOfJson(typed) === 'string'
  return (
    <>
      <textarea
        rows={Math.min(8, Math.max(2, textOfJson(value).split('\n').length))}
        spellCheck={false}
        aria-invalid={isWrong}
        value={typed ?? textOfJson(value)}
        onBlur={() => {
          if (!isWrong) setTyped(undefined)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = valueOfJson(target.value)
          if (next === null) set(undefined)
          else if (typeof next !== 'string') set(next)
        }}
      />
      {isWrong && (
        <span className="workflow-editor__fault">{say(editorTexts.jsonWrong, language)}</span>
      )}
    </>
  )
}
