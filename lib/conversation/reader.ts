import type { Act } from './command.ts'
import type { Heard } from './heard.ts'
import { logsSomebodyElse, logsSomebodyNew } from './known-or-new.ts'
import { resolve } from './people.ts'
import type { View } from './view.ts'

/** What a text means, or null if it means nothing of the kind. */
export type Reader = (heard: Heard, view: View) => Act | null

/** The first of some commands that a text is. */
export const firstOf =
  (commands: { read: (text: string, view: View) => Act | null }[]): Reader =>
  (heard, view) => {
    for (const { read } of commands) {
      const act = read(heard.text, view)
      if (act && !givesWay(act, heard, view)) return act
    }
    return null
  }

/** Whether an act is about nobody, or about whoever is meant without a name, and the text logs somebody new. */
function givesWay({ unlessNew }: Act, heard: Heard, view: View): boolean {
  if (unlessNew === undefined) return false
  const isAboutNobody = ['nobody', 'noReminder'].includes(resolve(unlessNew, view).kind)
  return isAboutNobody ? logsSomebodyNew(heard, view) : unlessNew.by !== 'name' && logsSomebodyElse(heard, view)
}
