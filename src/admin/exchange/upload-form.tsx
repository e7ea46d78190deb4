'use client'

import { useState } from 'react'

import type { ImportReport } from '../../domain/exchange/import-report.ts'
import type { AdminLanguage } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { ReportTable } from './report-table.tsx'
import { sendFile } from './send-file.ts'
import { exchangeTexts, refusalTexts } from './texts.ts'

interface UploadFormProps {
  /** Where the file goes. */
  address: string
  language: AdminLanguage
}

interface State {
  isRunning: boolean
  report?: ImportReport
  /** Why the file was refused as a whole. */
  wrong?: string
}

/** Chooses a file, tries it, shows what would change, and takes it over. */
export const UploadForm = ({ address, language }: UploadFormProps) => {
  const [file, setFile] = useState<File>()
  const [deleteMissing, setDeleteMissing] = useState(false)
  const [publish, setPublish] = useState(false)
  const [state, setState] = useState<State>({ isRunning: false })
  const text = (name: keyof typeof exchangeTexts) => say(exchangeTexts[name], language)
  /** What was tried is only good for what it was tried with. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setState({ isRunning: false })
    }
  const run = async (dryRun: boolean) => {
    if (!file) return
    setState((before) => ({ ...before, isRunning: true }))
    const answer = await sendFile(address, file, { dryRun, publish, deleteMissing }, language)
    setState(
      'report' in answer
        ? { isRunning: false, report: answer.report }
        : {
            isRunning: false,
            wrong: say(refusalTexts[answer.code] ?? exchangeTexts.failed, language, answer),
          },
    )
  }
  const { isRunning, report, wrong } = state
  const changes = report ? report.counts.new + report.counts.changed + report.counts.deleted : 0
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(true)
        }}
      >
        <label>
          {text('file')}
          <input
            type="file"
            accept=".csv,.json,text/csv,application/json"
            required
            onChange={(event) => {
              changing(setFile)(event.target.files?.[0])
            }}
          />
        </label>
        <label className="own-page__check">
          <input
            type="checkbox"
            checked={publish}
            onChange={(event) => {
              changing(setPublish)(event.target.checked)
            }}
          />
          {text('publish')}
        </label>
        <label className="own-page__check">
          <input
            type="checkbox"
            checked={deleteMissing}
            onChange={(event) => {
              changing(setDeleteMissing)(event.target.checked)
            }}
          />
          {text('deleteMissing')}
        </label>
        <button type="submit" disabled={isRunning || !file}>
          {text(isRunning ? 'running' : 'dryRun')}
        </button>
      </form>
      <p role="alert" className={wrong === undefined ? undefined : 'own-page__wrong'}>
        {wrong}
      </p>
      {report && <ReportTable report={report} language={language} />}
      {report?.isDryRun && changes > 0 && (
        <button type="button" disabled={isRunning} onClick={() => void run(false)}>
          {text(isRunning ? 'running' : 'apply')}
        </button>
      )}
    </>
  )
}
