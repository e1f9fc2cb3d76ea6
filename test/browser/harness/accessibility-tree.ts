import type { CDPSession, Page } from 'playwright-core'

/** An element as the browser hands it to a screen reader. */
export interface Accessible {
  readonly role: string
  readonly name: string
  readonly isFocusable: boolean
  /** How what comes to be in it is announced: `polite`, `assertive`; null where it is not. */
  readonly live: string | null
  /** The element's number in the browser. */
  readonly element: number
}

type Node = Awaited<ReturnType<typeof readNodes>>[number]

const readNodes = async (browser: CDPSession) => (await browser.send('Accessibility.getFullAXTree')).nodes

/** The accessibility tree of the page as it is now, in the order in which it is read. https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
export async function readAccessibilityTree(page: Page): Promise<Accessible[]> {
  const browser = await page.context().newCDPSession(page)
  const nodes = await readNodes(browser)
  await browser.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id)))] : []
  return read(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(toAccessible)
}

function toAccessible({ role, name, properties, backendDOMNodeId }: Node): Accessible {
  const read = (property: string) => properties?.find((one) => one.name === property)?.value.value
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    isFocusable: read('focusable') === true,
    live: read('live') ?? null,
    element: backendDOMNodeId ?? 0,
  }
}

/** What can be focused in a tree, as `role name`; the page itself left out. */
export const controlsOf = (tree: readonly Accessible[]): Accessible[] =>
  tree.filter(({ role, isFocusable }) => isFocusable && role !== 'RootWebArea')

export const roleAndName = ({ role, name }: Accessible): string => `${role} ${name}`

/** Where the Tab key leads from the beginning of the page to its end, each as it stands in the tree. */
export async function followTabs(page: Page): Promise<Accessible[]> {
  const tree = await readAccessibilityTree(page)
  const browser = await page.context().newCDPSession(page)
  const stops: Accessible[] = []
  await page.evaluate('document.activeElement.blur(), getSelection().collapse(document.body, 0)')
  for (let found = await next(page, browser, tree); found && !stops.includes(found); ) {
    stops.push(found)
    found = await next(page, browser, tree)
  }
  await browser.detach()
  return stops
}

async function next(page: Page, browser: CDPSession, tree: readonly Accessible[]): Promise<Accessible | undefined> {
  await page.keyboard.press('Tab')
  const { result } = await browser.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const { node } = await browser.send('DOM.describeNode', { objectId: result.objectId ?? '' })
  return controlsOf(tree).find(({ element }) => element === node.backendNodeId)
}

/** The elements that something happens on when they are pressed, by their tags; in dialogs that are closed as well. */
export async function findPressable(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const { result } = await browser.send('Runtime.evaluate', { expression: 'document' })
  const { listeners } = await browser.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
    depth: -1,
  })
  const pressed = listeners.filter(({ type }) => /^(?:click|dblclick|contextmenu|mouse|pointer|touch|drag)/.test(type))
  const nodes = await Promise.all(
    pressed.map(({ backendNodeId }) => browser.send('DOM.describeNode', { backendNodeId: backendNodeId ?? 0 })),
  )
  await browser.detach()
  return [...new Set(nodes.map(({ node }) => node.localName || node.nodeName))].sort()
}
