declare module 'dynalite' {
  import type { Server } from 'node:http'

  interface DynaliteOptions {
    /** The LevelDB folder; in memory without it. */
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }

  /** A server that is not listening yet; closing it closes the database. */
  export default function dynalite(options?: DynaliteOptions): Server
}
