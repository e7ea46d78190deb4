import { createKeyRing, rotateAnswers } from '../../plugins/submissions/index.ts'
import { runCommand } from '../command.ts'

const usage = `npm run answers:rotate
  Encrypts sensitive answers, messages, documents, drafts and keys of files with the first key of ANSWER_KEYS. Start
  every process with the new key first. Afterwards the other keys can be taken out of the setting, unless backups are to be read that were made
  before. Ends with 1 where a process goes on writing with an older key.`

await runCommand({ usage, options: {} }, async ({ payload, env, print }) => {
  const ring = createKeyRing(env.ANSWER_KEYS, payload.config.secret)
  const { rewritten, left } = await rotateAnswers(payload, ring)
  print(`${String(rewritten)} texts encrypted anew`)
  if (left === 0) return 0
  print(`${String(left)} still under an older key: some process was not started anew`)
  return 1
})
