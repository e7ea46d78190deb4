import { createKeyRing, rotateAnswers } from '../../plugins/submissions/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run answers:rotate
  Encrypts the sensitive answers of all submissions with the first key of ANSWER_KEYS. Afterwards the other keys can be
  taken out of the setting, unless backups are to be read that were made before.`

await runCommand({ usage, options: {} }, async ({ payload, env, print }) => {
  const ring = createKeyRing(env.ANSWER_KEYS, payload.config.secret)
  const rewritten = await rotateAnswers(payload, ring)
  print(`${String(rewritten)} submissions encrypted anew`)
  return 0
})
