'use client'

import { useState } from 'react'

import { type Mapping, referenceKey } from '../../domain/exchange/references.ts'
import { valueOfJson } from '../../domain/json.ts'
import type { FormArrival } from '../../exchange/transfer-form.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { ReportTable } from '../exchange/report-table.tsx'
import { requestJson } from '../workflow/request-json.ts'
import { Sheet } from './sheet.tsx'
import { transferTexts } from './texts.ts'

interface TransferFormProps {
  /** Names of collections, by slug. */
  labels: Readonly<Record<string, string>>
  language: AdminLanguage
}

/** Chooses a file, shows what it names and what is missing here, and takes it over once nothing is. */
export const TransferForm = ({ labels, language }: TransferFormProps) => {
  const [file, setFile] = useState<File>()
  const [mapping, setMapping] = useState<Mapping>({})
  const [arrival, setArrival] = useState<FormArrival>()
  const [wrong, setWrong] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const run = async (dryRun: boolean) => {
    if (!file) return
    setBusy(true)
    const answer = await requestJson<FormArrival>('/api/form-transfer', {
      method: 'POST',
      body: { file: valueOfJson(await file.text()), mapping: filledIn(mapping), dryRun },
      language,
    })
    setBusy(false)
    setWrong(answer.ok ? undefined : say(transferTexts.notForm, language))
    setArrival(answer.ok ? answer.body : undefined)
    if (answer.ok) setMapping((chosen) => ({ ...suggestions(answer.body), ...chosen }))
  }
  const report = arrival?.report
  const isReady = report?.isDryRun === true && report.counts.refused === 0
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(true)
        }}
      >
        <label>
          {say(transferTexts.file, language)}
          <input
            type="file"
            accept=".json,application/json"
            required
            onChange={({ target }) => {
              setFile(target.files?.[0])
              setArrival(undefined)
              setMapping({})
            }}
          />
        </label>
        <button type="submit" disabled={isBusy || !file}>
          {say(transferTexts.try, language)}
        </button>
      </form>
      <p role="alert" className={wrong === undefined ? undefined : 'own-page__wrong'}>
        {wrong}
      </p>
      {arrival && (
        <>
          <ReportTable report={arrival.report} language={language} />
          <Sheet
            arrival={arrival}
            mapping={mapping}
            setMapping={setMapping}
            labels={labels}
            language={language}
          />
          <button type="button" disabled={isBusy || !isReady} onClick={() => void run(false)}>
            {say(transferTexts.apply, language)}
          </button>
        </>
      )}
    </>
  )
}

/** What is most likely meant counts once somebody checks again. */
const suggestions = ({ references }: FormArrival): Mapping =>
  Object.fromEntries(
    references.flatMap((one) =>
      one.suggestion === undefined ? [] : [[referenceKey(one), one.suggestion]],
    ),
  )

/** Without lines that were left empty. */
const filledIn = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, name]) => name.trim() !== ''))
