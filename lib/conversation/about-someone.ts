import { onlyNamesOthers } from '../language/others-named.ts'
import type { Act } from './command.ts'
import { noteOn } from './commands/person.ts'
import { aboutSomeone } from './commands.ts'
import type { Heard } from './heard.ts'
import { describesAgain, introducesAnother } from './known-or-new.ts'
import { readNeedsOfSeveral } from './needs-of-several.ts'
import { splitKnownName } from './people.ts'
import { firstOf } from './reader.ts'
import { readNoteOnSpokenOf } from './reminder-answers.ts'
import type { View } from './view.ts'

/**
 * A text led by someone known: a fact about them or else a note, unless it introduces somebody else who only shares a
 * name with them, or says who they are as a log does.
 */
export function readAboutSomeone(heard: Heard, view: View): Act | null {
  const fact = readNeedsOfSeveral(heard.text, view) ?? firstOf(aboutSomeone)(heard, view) ?? readTheirOwn(heard, view)
  if (fact || introducesAnother(heard, view) || describesAgain(heard, view)) return fact
  return noteOn.read(heard.text, view)
}

/** `ana's son is called Max` is about Ana, and `her son is called Max` about whoever was spoken of. */
function readTheirOwn(heard: Heard, view: View): Act | null {
  const said = splitKnownName(heard.text, view)?.rest ?? heard.text.replace(/^(?:she|he|they|her|his|their)\s/i, '')
  if (!onlyNamesOthers(said)) return null
  return noteOn.read(heard.text, view) ?? readNoteOnSpokenOf(heard, view)
}
