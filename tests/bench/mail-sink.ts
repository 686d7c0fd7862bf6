import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'

/** An SMTP server in a process of its own that takes every mail, and tells how many there were, and how many twice. */
const ids = new Map<string, number>()
let bytes = 0

const server = new SMTPServer({
  logger: false,
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, callback) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const body = Buffer.concat(chunks)
      const id = /^message-id: (.*)$/im.exec(body.subarray(0, 4000).toString('latin1'))?.[1] ?? ''
      ids.set(id, (ids.get(id) ?? 0) + 1)
      bytes += body.length
      callback(null, 'taken')
    })
  },
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }))
process.on('message', () => {
  const twice = [...ids.values()].filter((count) => count > 1).length
  const { user, system } = process.cpuUsage()
  process.send?.({ mails: ids.size, twice, bytes, cpuMs: (user + system) / 1000 })
})
process.on('disconnect', () => process.exit(0))
