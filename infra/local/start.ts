import { once } from 'node:events'
import { report, runCommand } from './commands.ts'
import { loadAssets } from './phone-page/assets.ts'
import { createFeed } from './phone-page/feed.ts'
import { createPage } from './phone-page/page.ts'
import { routePage } from './phone-page/routes.ts'
import { openSite } from './phone-page/server.ts'
import { openPlace } from './place.ts'
import { readSavedClock, saveClock } from './saved-clock.ts'
import { forgetData } from './saved-data.ts'
import { startStack } from './stack.ts'
import { readStartOptions, USAGE } from './start-options.ts'

/** Runs the whole system on this machine, and serves the owner's phone as a page until the process is asked to end. */
async function main(ended: AbortSignal): Promise<void> {
  const { port, data, timezone, reset, pace } = readStartOptions(process.argv.slice(2), process.env)
  const site = await openSite(port)
  process.stdout.write('Starting wellmet...\n')
  if (reset) await forgetData(data)
  const feed = createFeed()
  const [assets, stack] = await Promise.all([
    loadAssets(),
    startStack({
      start: readSavedClock(data),
      frozen: false,
      data,
      report,
      watch: (happening) => feed.send({ kind: 'happening', ...happening }),
    }),
  ])
  const place = await openPlace(stack, timezone)
  const save = () => saveClock(data, stack.timeline.now())
  const page = createPage({ place, feed, pace, saveClock: save })
  site.open(routePage(page, feed, assets))
  process.stdout.write(`wellmet's phone is at ${site.url.replace('127.0.0.1', 'localhost')} (Ctrl-C ends it)\n`)
  if (!ended.aborted) await once(ended, 'abort')
  await page.stopTour()
  feed.close()
  save()
  await site.close()
  await stack.close()
}

runCommand(main, USAGE)
