/**
 * A file or folder of saved data cannot be read as what it should be. Names the path; nothing has been changed in it.
 * A folder in use by another process is not damaged and is not reported by this.
 */
export class DamagedDataError extends Error {
  override readonly name = 'DamagedDataError'

  constructor(path: string, options?: ErrorOptions) {
    super(
      `the saved data in ${path} is damaged and was left as it is; use another folder, or move this one away`,
      options,
    )
  }
}
