/** A folder of saved data is open in another process; nothing is wrong with it. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError'

  constructor(path: string, options?: ErrorOptions) {
    super(`the saved data in ${path} is in use by another wellmet; end that one first`, options)
  }
}
