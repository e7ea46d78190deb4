import { formulaNames } from '../../../domain/cost/ledger/formulas.ts'
import { milestoneStatuses } from '../../../domain/cost/project/milestone.ts'
import { formulaTexts, milestoneStatusNames } from '../../../i18n/cost-words/texts.ts'
import { transparencyTexts as texts } from '../../../i18n/transparency/texts.ts'
import {
  glossary,
  rulesOfCounting,
  statusRules,
} from '../../../i18n/transparency/method-texts/texts.ts'
import { definePage } from '../define-page.ts'
import { html } from '../html.ts'
import { pageQuery, programmeParams } from '../page.ts'

/** `/transparency/{identifier}/method`: how every figure is computed, and what the words mean. */
export const methodPage = definePage({
  path: '/method',
  operation: 'pageMethod',
  title: texts.method,
  params: programmeParams,
  query: pageQuery,
  write: ({ reader }) => ({
    body: html`<p class="lead">${reader.say(texts.methodLead)}</p>
      <section>
        <h2>${reader.say(texts.formulas)}</h2>
        <dl class="formulas">
          ${formulaNames.map(
            (name) =>
              html`<div id="${name}">
                <dt>${reader.say(formulaTexts[name].name)} <code>${name}</code></dt>
                <dd>${reader.say(formulaTexts[name].method)}</dd>
              </div> `,
          )}
        </dl>
      </section>
      <section>
        <h2>${reader.say(texts.rules)}</h2>
        <ul>
          ${rulesOfCounting.map((rule) => html`<li>${reader.say(rule)}</li>`)}
        </ul>
      </section>
      <section>
        <h2>${reader.say(texts.statusesOfMilestones)}</h2>
        <dl class="formulas">
          ${milestoneStatuses.map(
            (status) =>
              html`<div>
                <dt>${reader.say(milestoneStatusNames[status])}</dt>
                <dd>${reader.say(statusRules[status])}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <section>
        <h2>${reader.say(texts.glossary)}</h2>
        <dl class="formulas">
          ${glossary.map(
            ({ term, meaning }) =>
              html`<div>
                <dt>${reader.say(term)}</dt>
                <dd>${reader.say(meaning)}</dd>
              </div>`,
          )}
        </dl>
      </section>`,
  }),
})
