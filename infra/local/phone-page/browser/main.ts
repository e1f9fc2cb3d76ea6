import type { ClockMove, Known, Live, Tour } from '../live.ts'
import { ask } from './ask.ts'
import { createClock } from './clock.ts'
import { createComing } from './coming.ts'
import { createComposer } from './composer.ts'
import { closeByButton, confirm } from './confirm.ts'
import { createConversation } from './conversation.ts'
import { find } from './element.ts'
import { createPeople } from './people.ts'
import { showProblem } from './problem.ts'
import { createQueue, type Shown } from './queue.ts'
import { createRoad } from './road.ts'
import { createShare } from './share.ts'
import { createTour } from './tour.ts'

const conversation = createConversation()
const composer = createComposer()
const clock = createClock()
const lightUp = createRoad()
const showTour = createTour()
const showComing = createComing()
const showPeople = createPeople()

const OFFLINE = 'wellmet is not running. Start it again with npm start.'

let zone = 'UTC'
/** Whether there is anything that could be forgotten. */
let isUsed = false

function show({ event, times }: Shown): void {
  switch (event.kind) {
    case 'happening':
      lightUp(event.part, event.what, times)
      break
    case 'text':
      showText(event.text)
      break
    case 'known':
      conversation.setTyping(false)
      showKnown(event.known)
      break
    case 'tour':
      playTour(event.tour)
      break
    case 'all':
      showAll(event)
  }
}

function showText(text: Extract<Live, { kind: 'text' }>['text']): void {
  noteUse(true)
  conversation.setTyping(false)
  conversation.put(text, zone)
  if (text.from === 'owner') conversation.setTyping(true)
}

function showKnown(known: Known): void {
  zone = known.zone
  clock.set(known)
  showComing(known)
  showPeople(known)
}

function playTour(tour: Tour | null): void {
  showTour(tour)
  composer.setOpen(tour === null)
  composer.play(tour?.typing ?? null)
}

function showAll({ texts, known, tour }: Extract<Live, { kind: 'all' }>): void {
  showKnown(known)
  conversation.fill(texts, zone)
  playTour(tour)
  noteUse(texts.length > 0)
}

function noteUse(isSo: boolean): void {
  isUsed = isSo
  composer.suggest(!isSo)
}

function connect(): void {
  const queue = createQueue(show)
  const source = new EventSource('/live')
  const offline = find('offline', HTMLElement)
  source.addEventListener('message', ({ data }) => queue.add(JSON.parse(data)))
  source.addEventListener('open', () => {
    offline.textContent = ''
  })
  source.addEventListener('error', () => {
    offline.textContent = OFFLINE
  })
}

function onClick(id: string, work: () => Promise<void>): void {
  find(id, HTMLButtonElement).addEventListener('click', () => void work())
}

/** The buttons that move the clock say in `data-move` where to. */
function connectClock(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]')) {
    button.addEventListener('click', async () => {
      showProblem(await ask('/clock', { to: toMove(button.dataset.move) }))
    })
  }
}

const toMove = (name: string | undefined): ClockMove => (name === 'day' || name === 'friday' ? name : 'next-reminder')

function connectButtons(): void {
  onClick('tour-start', async () => {
    const text = 'The tour begins with an empty phone: the people and texts that are here are forgotten.'
    if (isUsed && !(await confirm('Begin with an empty phone?', text, 'Forget them and begin'))) return
    showProblem(await ask('/tour/start', {}))
  })
  onClick('tour-stop', async () => showProblem(await ask('/tour/stop', {})))
  onClick('reset', async () => {
    if (isUsed && !(await confirm('Start over?', 'All people and texts that are here are forgotten.', 'Forget them')))
      return
    showProblem(await ask('/reset', {}))
  })
}

closeByButton()
createShare()
connectClock()
connectButtons()
connect()
