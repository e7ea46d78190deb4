'use client'

import { useState } from 'react'

import { type Mapping, referenceKey } from '../../domain/exchange/references.ts'
import { valueOfJson } from '../../domain/json.ts'
import type { FormArrival, MappedReference } from '../../exchange/transfer-form.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { ReportTable } from '../exchange/report-table.tsx'
import { requestJson } from '../workflow/request-json.ts'
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
            references={arrival.references}
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

/** Without lines that were left empty. */
const filledIn = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, name]) => name.trim() !== ''))

interface SheetProps extends TransferFormProps {
  references: readonly MappedReference[]
  mapping: Mapping
  setMapping: (mapping: Mapping) => void
}

const Sheet = ({ references, mapping, setMapping, labels, language }: SheetProps) => (
  <section aria-labelledby="form-sheet">
    <h2 id="form-sheet">{say(transferTexts.sheet, language)}</h2>
    <p>{say(transferTexts.sheetHelp, language)}</p>
    <table>
      <thead>
        <tr>
          {[transferTexts.collection, transferTexts.there, transferTexts.here].map((text) => (
            <th key={text.en} scope="col">
              {say(text, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {references.map((reference) => {
          const key = referenceKey(reference)
          const { collection, name, isHere } = reference
          return (
            <tr key={key}>
              <td>{labels[collection] ?? collection}</td>
              <td>{name}</td>
              <td>
                {isHere && say(transferTexts.found, language)}
                {(!isHere || Object.hasOwn(mapping, key)) && (
                  <label>
                    {!isHere && say(transferTexts.missing, language, { name })}
                    <input
                      aria-label={say(transferTexts.missing, language, { name })}
                      value={mapping[key] ?? ''}
                      onChange={({ target }) => {
                        setMapping({ ...mapping, [key]: target.value })
                      }}
                    />
                  </label>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
