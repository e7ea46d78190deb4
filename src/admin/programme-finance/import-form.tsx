'use client'

import { useEffect, useRef, useState } from 'react'

import type { LedgerMapping } from '../../domain/cost/import/ledger-mapping.ts'
import {
  isWhole,
  type LedgerFile,
  type MappingDraft,
  suggestMapping,
} from '../../domain/cost/import/suggest-mapping.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { requestJson } from '../workflow/request-json.ts'
import { ImportReport, type ImportAnswer } from './import-report.tsx'
import { MappingForm } from './mapping-form.tsx'
import type { Municipality } from './municipality.ts'
import { readText } from './read-text.ts'
import { financeTexts as texts } from './texts.ts'
import { withKnownPayers } from './with-known-payers.ts'

interface ImportFormProps {
  /** Of the programme, in the API. */
  address: string
  language: AdminLanguage
  municipalities: readonly Municipality[]
}

/** A file somebody chose, and what its columns are taken for. */
interface Chosen {
  csv: string
  file: LedgerFile
  draft: MappingDraft
}

/** Chooses a file, says what it means, tries it, shows what would become of each row, and books it. */
export const ImportForm = ({ address, language, municipalities }: ImportFormProps) => {
  const [chosen, setChosen] = useState<Chosen>()
  const [report, setReport] = useState<ImportAnswer>()
  const [isRunning, setRunning] = useState(false)
  const [wrong, setWrong] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const ask = async <T,>(what: string, body: object): Promise<T | undefined> => {
    setRunning(true)
    setReport(undefined)
    setWrong('')
    const answer = await requestJson<T>(`${address}/${what}`, { method: 'POST', body, language })
    setRunning(false)
    if (answer.ok) return answer.body
    setWrong(say(texts.failed, language, { message: answer.message }))
    return undefined
  }
  const choose = async (picked: File | undefined) => {
    setChosen(undefined)
    if (!picked) return
    const csv = await readText(picked)
    const file = await ask<LedgerFile & { saved?: LedgerMapping }>('inspect-ledger', { csv })
    if (!file) return
    const draft = suggestMapping(file, file.saved)
    setChosen({ csv, file, draft: withKnownPayers(draft, file, municipalities) })
  }
  // One that was chosen before the page came alive counts too.
  const chooseFirst = useRef(choose)
  useEffect(() => {
    void chooseFirst.current(input.current?.files?.[0])
  }, [])
  const run = async (dryRun: boolean) => {
    if (!chosen) return
    const { csv, draft: mapping } = chosen
    setReport(await ask<ImportAnswer>('import-ledger', { csv, mapping, dryRun }))
  }
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(true)
        }}
      >
        <label>
          {say(texts.file, language)}
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            required
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        </label>
        {chosen && (
          <MappingForm
            draft={chosen.draft}
            file={chosen.file}
            language={language}
            municipalities={municipalities}
            onChange={(draft) => {
              // What was tried is only good for what it was tried with.
              setReport(undefined)
              setChosen({ ...chosen, draft: withKnownPayers(draft, chosen.file, municipalities) })
            }}
          />
        )}
        <button type="submit" disabled={isRunning || !chosen || !isWhole(chosen.draft)}>
          {say(isRunning ? texts.running : texts.dryRun, language)}
        </button>
      </form>
      <p role="alert" className={wrong === '' ? undefined : 'own-page__wrong'}>
        {wrong}
      </p>
      {report && <ImportReport report={report} language={language} />}
      {report?.dryRun && report.counts.booked > 0 && (
        <button type="button" disabled={isRunning} onClick={() => void run(false)}>
          {say(texts.book, language)}
        </button>
      )}
    </>
  )
}
