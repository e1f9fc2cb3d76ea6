import * as z from 'zod/mini'
import { Target } from '../../domain/owner.ts'
import { isSameOrganization } from '../../domain/referral.ts'
import { after } from '../../language/after.ts'
import * as replies from '../../language/replies/targets.ts'
import { readTargets } from '../../language/target.ts'
import { defineCommand } from '../command.ts'

export const targets = defineCommand({
  name: 'targets',
  forms: ['targets'],
  help: 'what you are after',
  args: z.object({}),
  read: (text) => (/^(?:(?:show|list)\s+)?(?:(?:my|the)\s+)?targets?(?:\s+list)?[\s?.!:]*$/i.test(text) ? {} : null),
  handle: (_args, { owner }) => ({ reply: replies.targetsNow(owner.settings.targets) }),
})

const TARGET =
  /^(?:add\s+)?(?:(?:a|my|new|the)\s+)*(?:targets?(?:ing)?|i(?:'?m| am) (?:targeting|after|aiming for)|(?:i )?want to work (?:at|for)|i(?:'d| would) (?:like|love) to work (?:at|for))(?:\s*[:=-]+\s*|\s+(?:is|are|add)\s+|\s+)/i

const NONE = /^(?:none|nothing|no ?one|nobody|nowhere|off|clear)[\s.!]*$/i

export const target = defineCommand({
  name: 'target',
  forms: ['target PM at Stripe, Figma'],
  help: "I'll tell you when someone works there",
  args: z.object({ targets: z.array(Target) }),
  read: (text) => {
    const said = after(text, TARGET)
    const read = said && !NONE.test(said) ? readTargets(said) : []
    return read.length > 0 ? { targets: read } : null
  },
  handle: ({ targets: added }, { owner }) => {
    const kept = owner.settings.targets.filter((one) => !added.some((other) => isSame(one, other)))
    const reply = replies.targetsSet(added)
    return { reply, about: `target ${replies.targetsSaid(added)}`, settings: { targets: [...kept, ...added] } }
  },
})

const isSame = (a: Target, b: Target): boolean =>
  isSameOrganization(a.organization, b.organization) && isSameOrganization(b.organization, a.organization)

const UNTARGET =
  /^(?:untarget|un-target|(?:drop|remove|delete|clear|forget|stop|cancel|no longer|no more|not)\s+(?:(?:the|my|all)\s+)*target(?:s|ing)?)\b[\s:]*/i

const OFF_TARGETS =
  /^(?:drop|remove|delete|take)\s+(.{1,60}?)\s+(?:(?:from|off|as)\s+(?:(?:my|the|a)\s+)*)?targets?(?:\s+list)?[\s.!]*$/i

/** Must be tried before `drop ana` and `delete ana`. */
export const dropTarget = defineCommand({
  name: 'dropTarget',
  forms: ['drop target stripe'],
  help: 'no longer after it',
  args: z.object({ said: z.nullable(z.string()) }),
  read: (text) => {
    const isNone = NONE.test(after(text, TARGET) ?? '')
    const said = (isNone ? '' : (after(text, UNTARGET) ?? OFF_TARGETS.exec(text)?.[1]))?.replace(/[\s.!?]+$/, '')
    if (said === undefined) return null
    return { said: said === '' || /^(?:all|everything)$/i.test(said) ? null : said }
  },
  handle: ({ said }, { owner }) => {
    const all = owner.settings.targets
    const meant = said === null ? all : all.filter((one) => isMeant(one, said))
    if (meant.length === 0) return { reply: said === null ? replies.targetsNow(all) : replies.noSuchTarget(said, all) }
    const left = all.filter((one) => !meant.includes(one))
    const about = `dropped target ${replies.targetsSaid(meant)}`
    return { reply: replies.targetsDropped(meant, left), about, settings: { targets: left } }
  },
})

const isMeant = (target: Target, said: string): boolean =>
  readTargets(said).some(({ organization }) => isSameOrganization(target.organization, organization))
