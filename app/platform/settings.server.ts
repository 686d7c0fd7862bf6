import { z } from 'zod'
import { readMoment } from './clock.server.ts'
import type { BucketSettings } from './files-s3.server.ts'

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const modes = ['demo', 'production', 'test'] as const
export type Mode = (typeof modes)[number]

const schema = z.object({
  GESTAND_MODE: optional(z.enum(modes, { error: 'GESTAND_MODE must be demo, production or test.' })),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://.'),
  ),
  GESTAND_DATA: z.preprocess(blank, z.string().default('data')),
  GESTAND_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: 'GESTAND_URL must be an address such as https://gestand.example.nl.',
    }),
  ),
  GESTAND_SECRET: optional(z.string().min(32, 'GESTAND_SECRET must have at least 32 characters.')),
  GESTAND_NOW: optional(
    z
      .string()
      .refine(
        (text) => readMoment(text) !== null,
        'GESTAND_NOW must be a day such as 2021-01-04 or a moment such as 2021-01-04T09:00.',
      ),
  ),
  HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  PORT: z.preprocess(
    blank,
    z.coerce
      .number('PORT must be a number.')
      .int()
      .min(0)
      .max(65535, 'PORT must be at most 65535.')
      .default(3000),
  ),
  TRUSTED_PROXIES: z.preprocess(
    blank,
    z.coerce.number('TRUSTED_PROXIES must be a number.').int().min(0).max(10).default(0),
  ),
  MAIL_FROM: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]*$/, 'MAIL_FROM must be an address such as Gestand <gestand@example.nl>.')
      .default('Gestand <gestand@demo.example>'),
  ),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'SMTP_URL must begin with smtp:// or smtps://.')),
  RESEND_API_KEY: optional(z.string().min(1)),
  RESEND_BASE_URL: optional(z.url('RESEND_BASE_URL must be an address.')),
  FILES_FOLDER: optional(z.string()),
  S3_ENDPOINT: optional(
    z.url({ protocol: /^https?$/, error: 'S3_ENDPOINT must be an address such as https://s3.example.nl.' }),
  ),
  S3_BUCKET: optional(
    z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'S3_BUCKET must be the name of a bucket.'),
  ),
  S3_REGION: z.preprocess(blank, z.string().default('us-east-1')),
  S3_ACCESS_KEY: optional(z.string().min(1)),
  S3_SECRET_KEY: optional(z.string().min(1)),
  RESEND_WEBHOOK_SECRET: optional(
    z
      .string()
      .regex(
        /^whsec_[A-Za-z0-9+/=]{24,}$/,
        'RESEND_WEBHOOK_SECRET must be the signing secret of the webhook: whsec_….',
      ),
  ),
  BOUNCE_SECRET: optional(z.string().min(32, 'BOUNCE_SECRET must have at least 32 characters.')),
  MAILS_PER_SECOND: optional(
    z.coerce
      .number('MAILS_PER_SECOND must be a number.')
      .positive('MAILS_PER_SECOND must be more than 0.')
      .max(1000, 'MAILS_PER_SECOND must be at most 1000.'),
  ),
  LOG_LEVEL: z.preprocess(
    blank,
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'LOG_LEVEL must be debug, info, warn, error or silent.',
      })
      .default('info'),
  ),
})

function modeOf(env: Record<string, string | undefined>): Mode {
  return (env.GESTAND_MODE as Mode | undefined) || (env.DATABASE_URL ? 'production' : 'demo')
}

/** What is wrong with settings together; apart from each by itself, so that one fault hides no other. */
function objectionsTogether(env: Record<string, string | undefined>): string[] {
  const objections: string[] = []
  const refuse = (wrong: boolean, sentence: string) => void (wrong && objections.push(sentence))
  refuse(Boolean(env.SMTP_URL && env.RESEND_API_KEY), 'Set SMTP_URL or RESEND_API_KEY, not both.')
  const bucket = [env.S3_ENDPOINT, env.S3_BUCKET, env.S3_ACCESS_KEY, env.S3_SECRET_KEY]
  refuse(
    bucket.some(Boolean) && !bucket.every(Boolean),
    'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY go together: set all four, or none.',
  )
  refuse(Boolean(env.S3_ENDPOINT && env.FILES_FOLDER), 'Set FILES_FOLDER or S3_ENDPOINT, not both.')
  if (modeOf(env) !== 'production') return objections
  refuse(!env.DATABASE_URL, 'DATABASE_URL is needed in production.')
  refuse(!env.GESTAND_SECRET, 'GESTAND_SECRET is needed in production: at least 32 random characters.')
  refuse(!env.GESTAND_URL, 'GESTAND_URL is needed in production: links in mails are made from it.')
  refuse(
    !env.SMTP_URL && !env.RESEND_API_KEY,
    'SMTP_URL or RESEND_API_KEY is needed in production: reminders go by mail.',
  )
  refuse(!env.MAIL_FROM, 'MAIL_FROM is needed in production: the sender of every mail.')
  refuse(Boolean(env.GESTAND_NOW), 'GESTAND_NOW cannot be set in production.')
  return objections
}

/** What Resend allows an account without other arrangements. */
const resendPerSecond = 2

export interface Settings {
  mode: Mode
  /** Null: the embedded database. */
  databaseUrl: string | null
  dataFolder: string
  /** Where people reach the program; without a slash at the end. Null: derived from the port it listens on. */
  publicUrl: string | null
  secret: string
  startedAt: Date | null
  host: string
  port: number
  trustedProxies: number
  mailFrom: string
  smtpUrl: string | null
  resend: { apiKey: string; baseUrl: string | null } | null
  /** Where attachments are kept: a folder (null: `files` in the data folder), or a bucket. */
  files: { folder: string | null } | BucketSettings
  /** With which Resend signs what it reports; null: no reports are taken. */
  resendWebhookSecret: string | null
  /** What a mail server says when it brings a bounce; null: no bounces are taken. */
  bounceSecret: string | null
  /** How many mails this process hands over in a second at most; null: as many as it can. */
  mailsPerSecond: number | null
  logLevel: string
}

/** Outside production nothing is at stake that a fixed secret would endanger, and a second start keeps its sessions. */
const demoSecret = 'a demo keeps no secrets: everyone on this machine may be anyone'

/** Reads all settings from the environment; objections name every fault at once. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { settings: Settings } | { objections: string[] } {
  const parsed = schema.safeParse(environment)
  const objections = [
    ...(parsed.error?.issues ?? []).map(({ message }) => message),
    ...objectionsTogether(environment),
  ]
  if (!parsed.success || objections.length > 0) return { objections }
  const env = parsed.data
  return {
    settings: {
      mode: modeOf(environment),
      databaseUrl: env.DATABASE_URL ?? null,
      dataFolder: env.GESTAND_DATA,
      publicUrl: env.GESTAND_URL?.replace(/\/+$/, '') ?? null,
      secret: env.GESTAND_SECRET ?? demoSecret,
      startedAt: env.GESTAND_NOW ? readMoment(env.GESTAND_NOW) : null,
      host: env.HOST,
      port: env.PORT,
      trustedProxies: env.TRUSTED_PROXIES,
      mailFrom: env.MAIL_FROM,
      smtpUrl: env.SMTP_URL ?? null,
      resend: env.RESEND_API_KEY
        ? { apiKey: env.RESEND_API_KEY, baseUrl: env.RESEND_BASE_URL ?? null }
        : null,
      files: filesIn(env),
      resendWebhookSecret: env.RESEND_WEBHOOK_SECRET ?? null,
      bounceSecret: env.BOUNCE_SECRET ?? null,
      mailsPerSecond: env.MAILS_PER_SECOND ?? (env.RESEND_API_KEY ? resendPerSecond : null),
      logLevel: env.LOG_LEVEL,
    },
  }
}

function filesIn(env: z.output<typeof schema>): Settings['files'] {
  if (!env.S3_ENDPOINT) return { folder: env.FILES_FOLDER ?? null }
  return {
    endpoint: env.S3_ENDPOINT,
    bucket: env.S3_BUCKET ?? '',
    region: env.S3_REGION,
    accessKey: env.S3_ACCESS_KEY ?? '',
    secretKey: env.S3_SECRET_KEY ?? '',
  }
}
