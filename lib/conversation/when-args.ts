import * as z from 'zod/mini'

/** When, among a command's arguments: a local day, and a time if one was said. */
export const WhenArgs = z.object({ on: z.string(), time: z.nullable(z.string()) })
