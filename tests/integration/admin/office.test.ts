import { inBrowser, patience } from '../../support/admin-browser.ts'
import { closeCaseOffice, openCaseOffice } from '../../support/case-office.ts'
import { casePayments } from './office/case-payments.ts'
import { caseTasks } from './office/case-tasks.ts'
import { casesInTheAdmin } from './office/cases.ts'
import { formEditor } from './office/form-editor.ts'
import { formPreview } from './office/form-preview.ts'
import { workflowEditor } from './office/workflow-editor.ts'

// One product and one browser for all of them: starting these takes longer than what is done in them.
inBrowser('an office in the admin', () => {
  beforeAll(openCaseOffice, patience)
  afterAll(closeCaseOffice, patience)

  casesInTheAdmin()
  caseTasks()
  workflowEditor()
  formEditor()
  formPreview()
  // The last one: it is refused something, which the others would count as a trouble.
  casePayments()
})
