import middy, { type MiddlewareObj } from '@middy/core'
import { OwnerReader } from '../lib/adapters/owner-reader.ts'
import { TableReader } from '../lib/adapters/table-reader.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import type { Owner } from '../lib/domain/owner.ts'
import { isGenuine, type PrivateLink, readLinkPath } from '../lib/domain/private-link.ts'
import { readEnv } from '../lib/env.ts'
import { logProblem, nameError } from '../lib/log.ts'
import { once } from '../lib/once.ts'
import { compress, type PageAnswer, type PageRequest, sendContent, sendFile, showPage } from '../lib/pages/answer.ts'
import { writeFeed } from '../lib/pages/calendar/feed.ts'
import {
  renderCalendarDoor,
  renderExportDoor,
  renderFailure,
  renderRefusal,
  renderWebDoor,
} from '../lib/pages/doors.ts'
import { formats } from '../lib/pages/export/formats.ts'
import { renderNetwork } from '../lib/pages/web/network.ts'

function buildServices(clock: Clock) {
  const env = readEnv(['TABLE_NAME', 'PUBLIC_URL'])
  return { clock, reader: new OwnerReader(new TableReader(env.TABLE_NAME)), publicUrl: env.PUBLIC_URL }
}
type Services = ReturnType<typeof buildServices>

/** Opens a private link for whoever has it. What no link opens is refused, and never says why. */
export async function servePage(request: PageRequest, services: Services): Promise<PageAnswer> {
  const link = readLinkPath(request.rawPath)
  const owner = link && (await findOwner(link, services))
  if (!link || !owner) return showPage(await renderRefusal(), 404)
  switch (link.page) {
    case 'export':
      return serveExport(request, owner, services)
    case 'calendar':
      return serveCalendar(request, owner, services)
    case 'web':
      return serveWeb(request, owner, services)
  }
}

/** The owner whose link it is; null if it is not theirs, or not any more. */
async function findOwner(link: PrivateLink, { reader, clock }: Services): Promise<Owner | null> {
  const owner = await reader.loadOwner(link.ownerId)
  const key = owner?.settings.linkKey
  return key && isGenuine(link, key, clock()) ? owner : null
}

const isPost = ({ requestContext }: PageRequest): boolean => requestContext.http.method === 'POST'

async function serveExport(request: PageRequest, owner: Owner, { reader, clock }: Services): Promise<PageAnswer> {
  const asked = new URLSearchParams(request.rawQueryString).get('format')
  const format = formats.find(({ id }) => id === asked)
  if (!isPost(request) || !format) return showPage(await renderExportDoor())
  return sendFile(format.write(await reader.loadRecords(owner), clock()), format.type, format.file)
}

/** Calendars fetch the address again and again; a person who opens it in a browser is shown how to subscribe. */
async function serveCalendar(request: PageRequest, owner: Owner, services: Services): Promise<PageAnswer> {
  if (request.headers['sec-fetch-dest'] === 'document')
    return showPage(await renderCalendarDoor(services.publicUrl + request.rawPath))
  const contacts = await services.reader.loadEveryone(owner.id)
  return sendContent(writeFeed({ owner, contacts }, services.clock()), 'text/calendar; charset=utf-8')
}

async function serveWeb(request: PageRequest, owner: Owner, { reader, clock }: Services): Promise<PageAnswer> {
  if (!isPost(request)) return showPage(await renderWebDoor())
  return showPage(await renderNetwork(await reader.loadRecords(owner), clock()))
}

/** Says that something went wrong, and logs it by name: neither the link nor what it opens. */
const answerFailure: MiddlewareObj<PageRequest, PageAnswer> = {
  onError: async (request) => {
    logProblem('serve-pages failed', nameError(request.error))
    request.response = showPage(await renderFailure(), 500)
  },
}

/** `GET` and `POST /my/...`: an owner's export, calendar and page. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<PageRequest, PageAnswer>()
    .use(answerFailure)
    .handler(async (request) => compress(await servePage(request, services()), request))
}

export const handler = createHandler(systemClock)
