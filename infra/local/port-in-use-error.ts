/** Another program listens on the port. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError'

  constructor(port: number, options?: ErrorOptions) {
    super(
      `port ${port} is in use by another program; end that one, or choose another port: npm start -- --port ${port === 65_535 ? port - 1 : port + 1}`,
      options,
    )
  }
}
