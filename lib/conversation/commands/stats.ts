import * as z from 'zod/mini'
import { defineCommand } from '../command.ts'
import { sayStats } from '../weekly.ts'

const ASKED =
  /^(?:(?:show|give|see)\s+(?:me\s+)?)?(?:(?:my|the|our)\s+)?(?:(?:weekly\s+)?(?:stats?|statistics|summary|progress|streak)|how (?:am i|i'?m) doing|how'?s (?:my|this|the) week(?: going)?|how many (?:people )?(?:have|did) i me[et]t?(?: this week)?)[\s?.!]*$/i

export const stats = defineCommand({
  name: 'stats',
  forms: ['stats'],
  help: 'who you met, helped and followed up with, this week and overall',
  args: z.object({}),
  read: (text) => (ASKED.test(text) ? {} : null),
  wants: () => [{ kind: 'weeks' }],
  handle: (_args, view) => ({ reply: sayStats(view) }),
})
