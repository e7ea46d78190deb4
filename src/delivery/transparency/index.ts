import type { Endpoint } from '../endpoint.ts'
import { chartFiles } from './chart-files.ts'
import { costsPage } from './pages/costs.ts'
import { decisionsPage } from './pages/decisions.ts'
import { entriesPage } from './pages/entries.ts'
import { inquiriesPage } from './pages/inquiries.ts'
import { methodPage } from './pages/method.ts'
import { milestonesPage } from './pages/milestones.ts'
import { municipalitiesPage } from './pages/municipalities.ts'
import { municipalityPage } from './pages/municipality.ts'
import { overviewPage } from './pages/overview.ts'
import { programmesPage } from './pages/programmes.ts'
import { projectPage } from './pages/project.ts'
import { projectsPage } from './pages/projects.ts'
import { statesPage } from './pages/states.ts'
import { stylesheet } from './stylesheet.ts'

/** The pages about programmes and costs: made of published states, kept and answered like everything else of the read side. */
export const transparencyPages: readonly Endpoint[] = [
  stylesheet,
  programmesPage,
  overviewPage,
  costsPage,
  entriesPage,
  municipalitiesPage,
  municipalityPage,
  milestonesPage,
  decisionsPage,
  inquiriesPage,
  projectsPage,
  projectPage,
  statesPage,
  methodPage,
  ...chartFiles,
]
