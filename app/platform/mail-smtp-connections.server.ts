import type { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type SMTPTransport from 'nodemailer/lib/smtp-transport'

/** Servers close what is silent; well before that we do. */
const idleMs = 5_000
const mostIdle = 8

export interface SmtpConnections {
  /** A signed-in connection: one that was used before, unless `fresh`. */
  take(fresh: boolean): Promise<{ connection: SMTPConnection; wasUsed: boolean }>
  /** Gives back a connection over which a mail went well. */
  giveBack(connection: SMTPConnection): void
  close(): void
}

/** Connections to one mail server, kept open between mails: signing in costs more than a mail. */
export function createSmtpConnections(transport: SMTPTransport): SmtpConnections {
  const idle: { connection: SMTPConnection; timer: NodeJS.Timeout }[] = []
  const drop = (connection: SMTPConnection) => {
    const index = idle.findIndex((one) => one.connection === connection)
    if (index < 0) return
    clearTimeout(idle[index]?.timer)
    idle.splice(index, 1)
    connection.close()
  }
  return {
    take: async (fresh) => {
      const kept = fresh ? undefined : idle.pop()
      if (!kept) {
        const connection = await connect(transport)
        connection.once('end', () => drop(connection))
        connection.once('error', () => drop(connection))
        return { connection, wasUsed: false }
      }
      clearTimeout(kept.timer)
      return { connection: kept.connection, wasUsed: true }
    },
    giveBack: (connection) => {
      if (idle.length >= mostIdle) return connection.quit()
      const timer = setTimeout(() => drop(connection), idleMs).unref()
      idle.push({ connection, timer })
    },
    close: () => {
      for (const { connection } of [...idle]) drop(connection)
    },
  }
}

function connect(transport: SMTPTransport): Promise<SMTPConnection> {
  const connection = new SMTPConnection(transport.options)
  const auth = transport.getAuth()
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error)
      connection.close()
    }
    const ready = () => {
      connection.off('error', fail)
      connection.off('end', ended)
      resolve(connection)
    }
    const ended = () => fail(new Error('Connection closed'))
    connection.on('error', fail)
    connection.on('end', ended)
    connection.connect((error) => {
      if (error) return fail(error)
      if (!auth || !connection.allowsAuth) return ready()
      connection.login(auth, (refusal) => (refusal ? fail(refusal) : ready()))
    })
  })
}

/** One mail over one connection; resolves with the server's last words. */
export function sendOver(
  connection: SMTPConnection,
  envelope: { from: string | false; to: string[]; size: number },
  body: Readable,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('Connection closed'))
    connection.once('error', reject)
    connection.once('end', ended)
    connection.send(envelope, body, (error, info) => {
      connection.off('error', reject)
      connection.off('end', ended)
      if (error) reject(error)
      else resolve(info?.response ?? '')
    })
  })
}
