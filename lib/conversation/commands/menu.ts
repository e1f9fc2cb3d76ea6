import * as z from 'zod/mini'
import { commandLine } from '../../language/replies/menu.ts'
import { type Command, defineCommand } from '../command.ts'
import { showLines } from '../listing.ts'

const ASKED =
  /^(?:\?+|(?:(?:show|list|see)\s+)?(?:all\s+|the\s+|my\s+)*commands?|menu|instructions|(?:i )?(?:need )?help me|i need help|(?:and\s+|so\s+)?what (?:can|do|should) (?:i|you) (?:do|say|text|type|write|send|ask)(?: here| now| you)?|how (?:does|do) (?:this|it|that|wellmet|i use (?:this|it|wellmet))(?: work)?)(?: please)?[\s?!.]*$/i

/** What can be texted, printed from the table of commands: `list` gives it, in the order of its lines. */
export const defineMenu = (list: () => Command[]): Command =>
  defineCommand({
    name: 'menu',
    forms: ['?', 'commands'],
    help: 'this list',
    args: z.object({ from: z._default(z.number(), 0) }),
    read: (text) => (ASKED.test(text) ? { from: 0 } : null),
    handle: ({ from }, view) => showLines(list().map(commandLine), from, { command: 'menu', args: {} }, view),
  })
