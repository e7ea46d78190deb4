import type { RequestHandler } from 'express'
import next from 'next'

import { buildAdmin, isAdminBuilt } from './build.ts'
import { waitingPage } from './waiting-page.ts'

type Handler = (...args: Parameters<RequestHandler>) => Promise<void> | void

/** The admin's part of the front door: Next once it is built, until then a page that says what happens. */
export interface Admin {
  handler: RequestHandler
  /** Builds where needed and starts Next; `report` tells the steps. */
  start: (report: (step: string, act: () => Promise<void>) => Promise<void>) => Promise<void>
  stop: () => Promise<void>
}

/** Creates the admin; nothing runs before `start`. @param logFile takes the output of its build */
export const createAdmin = (logFile: string): Admin => {
  const abort = new AbortController()
  let answer: Handler = waiting('Der Server bereitet sich vor.')
  let close = async () => {}
  return {
    handler: (req, res, following) => answer(req, res, following),
    start: async (report) => {
      try {
        if (!(await isAdminBuilt())) {
          answer = waiting(
            'Die Verwaltungsoberfläche wird gebaut. Das dauert ein bis zwei Minuten.',
          )
          await report('Build the admin', () => buildAdmin(logFile, abort.signal))
        }
        const app = next({ dev: false, dir: process.cwd(), quiet: true })
        await report('Start the admin', () => app.prepare())
        const handle = app.getRequestHandler()
        answer = (req, res) => handle(req, res)
        close = () => app.close()
      } catch (error) {
        if (abort.signal.aborted) return
        answer = waiting(
          'Die Verwaltungsoberfläche konnte nicht gebaut werden. Das Protokoll des Servers sagt, warum.',
        )
        throw error
      }
    },
    stop: async () => {
      abort.abort()
      await close()
    },
  }
}

const waiting =
  (message: string): Handler =>
  (_, res) => {
    res
      .status(503)
      .set('Retry-After', '3')
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(waitingPage(message))
  }
