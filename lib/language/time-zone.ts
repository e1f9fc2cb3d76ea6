import { listPhrases } from './words/list-words.ts'
import { stateZones, zoneNames } from './words/zones.ts'

const longestText = 60

/**
 * The IANA time zone that a text names: by its id, a city, a country with one zone, or a US zone ("eastern", "PST").
 * What comes after a comma has to agree ("Boston, MA"). Null when it is unknown or could be several.
 */
export function readTimeZone(text: string): string | null {
  if (text.length > longestText) return null
  const said = text.trim().replace(/[\s.!?]+$/, '')
  const [place = '', ...regions] = said.split(',')
  const zone = findZone(place) ?? readZoneId(place.trim())
  return zone !== null && regions.every((region) => agrees(region, zone)) ? zone : null
}

/** A time zone as the owner sees it, city first: "Lisbon (Europe/Lisbon)". GSM-7 only. */
export function formatTimeZone(zone: string): string {
  const city = cityOf(zone).replaceAll('_', ' ')
  return city === zone ? zone : `${city} (${zone})`
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1)

/** Zones by what people call them, built at first use: listing the runtime's zones takes ten milliseconds. */
let knownZones: ReadonlyMap<string, string> | undefined
let knownStates: ReadonlyMap<string, string> | undefined

function findZone(place: string): string | null {
  knownZones ??= listZones()
  const name = foldName(place).replace(/^the /, '')
  const zone = knownZones.get(name) ?? knownZones.get(name.replace(/ time(?: ?zone)?$| timezone$/, ''))
  // Georgia is a country as well, "in" and "or" are words: alone, a state counts by its full name only.
  return zone ?? (name.length > 2 && name !== 'georgia' ? (findState(name) ?? null) : null)
}

function findState(name: string): string | undefined {
  knownStates ??= listStates()
  return knownStates.get(name)
}

/** Whether a state or country after a comma lies in the zone. */
function agrees(region: string, zone: string): boolean {
  const name = foldName(region)
  return /^(?:usa?|united states)$/.test(name)
    ? zone.startsWith('America/')
    : (findState(name) ?? findZone(name)) === zone
}

/** An id that the runtime knows but does not list, such as a former name of a zone. */
function readZoneId(text: string): string | null {
  if (!/^[a-z]+\/[a-z_/+\-\d]+$/i.test(text)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return null // Not a time zone: Intl has no other way to say so.
  }
}

function listZones(): ReadonlyMap<string, string> {
  const ids = Intl.supportedValuesOf('timeZone')
  // Stations in Antarctica are named like cities elsewhere: Davis, Palmer.
  const cities = ids.filter((id) => !id.startsWith('Antarctica/')).map((id) => [cityOf(id), id] as const)
  const names = Object.entries(zoneNames).flatMap(([id, names]) =>
    [id, ...listPhrases(names)].map((name) => [name, id] as const),
  )
  return new Map([...cities, ...ids.map((id) => [id, id] as const), ...names].map(([name, id]) => [foldName(name), id]))
}

function listStates(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(stateZones).flatMap(([zone, states]) =>
      listPhrases(states).flatMap((state) => {
        const [code = '', ...name] = state.split(' ')
        return [
          [code, zone],
          [name.join(' '), zone],
        ] as const
      }),
    ),
  )
}

/** Lower case, without accents, with one space for whatever separates words. */
function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/ø/g, 'o')
    .replace(/['’.]/g, '')
    .replace(/[\s_/-]+/g, ' ')
    .trim()
}
