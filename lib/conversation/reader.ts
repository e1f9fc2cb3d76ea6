import type { Act } from './command.ts'
import type { Heard } from './heard.ts'
import { logsSomebodyNew } from './known-or-new.ts'
import { resolve } from './people.ts'
import type { View } from './view.ts'

/** What a text means, or null if it means nothing of the kind. */
export type Reader = (heard: Heard, view: View) => Act | null

/** The first of some commands that a text is. One about nobody gives way where the text logs somebody new. */
export const firstOf =
  (commands: { read: (text: string, view: View) => Act | null }[]): Reader =>
  (heard, view) => {
    for (const { read } of commands) {
      const act = read(heard.text, view)
      if (act && !(isAboutNobody(act, view) && logsSomebodyNew(heard, view))) return act
    }
    return null
  }

const isAboutNobody = ({ unlessNew }: Act, view: View): boolean =>
  unlessNew !== undefined && ['nobody', 'noReminder'].includes(resolve(unlessNew, view).kind)
