import { type AdminBrowser, inBrowser, openAdmin, patience } from '../support/admin-browser.ts'
import { endEverything } from '../support/server-process.ts'
import { editing } from './admin/editing.ts'
import { editorialStory } from './admin/editorial-story.ts'
import { ownViews } from './admin/own-views.ts'

let admin: AdminBrowser

const opened = () => admin

// One product with its demo data for all of them: a first start takes longer than what is done in it.
inBrowser('the admin', () => {
  beforeAll(async () => {
    admin = await openAdmin()
  }, patience)

  afterAll(async () => {
    await admin.close()
    await endEverything()
  }, patience)

  editorialStory(opened)
  // Renames what the one before looks for.
  editing(opened)
  ownViews(opened)
})
