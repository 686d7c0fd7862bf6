import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.server.ts'

const production = {
  DATABASE_URL: 'postgresql://gestand@localhost/gestand',
  GESTAND_SECRET: 'x'.repeat(32),
  GESTAND_URL: 'https://gestand.example.nl/',
  SMTP_URL: 'smtp://localhost',
  MAIL_FROM: 'Gestand <gestand@example.nl>',
}

function settingsOf(environment: Record<string, string>) {
  const read = readSettings(environment)
  return 'settings' in read ? read.settings : read.objections
}

describe('settings', () => {
  test.each([
    [{}, 'demo'],
    [{ GESTAND_MODE: '' }, 'demo'],
    [{ GESTAND_MODE: 'test' }, 'test'],
    [production, 'production'],
    [{ ...production, GESTAND_MODE: 'demo' }, 'demo'],
  ])('%j run as %s', (environment, mode) =>
    expect(settingsOf(environment as Record<string, string>)).toMatchObject({ mode }),
  )

  test('of production lose the slash of their address', () => {
    expect(settingsOf(production)).toMatchObject({ publicUrl: 'https://gestand.example.nl' })
  })

  test('keep to what Resend allows, unless they say otherwise', () => {
    expect(settingsOf({ RESEND_API_KEY: 're_x' })).toMatchObject({ mailsPerSecond: 2 })
    expect(settingsOf({ RESEND_API_KEY: 're_x', MAILS_PER_SECOND: '10' })).toMatchObject({
      mailsPerSecond: 10,
    })
    expect(settingsOf({ SMTP_URL: 'smtp://localhost' })).toMatchObject({ mailsPerSecond: null })
  })

  test('name every fault at once', () => {
    expect(settingsOf({ GESTAND_MODE: 'production' })).toEqual([
      'DATABASE_URL is needed in production.',
      'GESTAND_SECRET is needed in production: at least 32 random characters.',
      'GESTAND_URL is needed in production: links in mails are made from it.',
      'SMTP_URL or RESEND_API_KEY is needed in production: reminders go by mail.',
      'MAIL_FROM is needed in production: the sender of every mail.',
    ])
  })

  test('name a setting that cannot be read beside those that are missing', () => {
    expect(
      settingsOf({
        DATABASE_URL: 'postgresql://db',
        PORT: 'abc',
        LOG_LEVEL: 'loud',
        SMTP_URL: 'smtp://mail',
      }),
    ).toEqual([
      'PORT must be a number.',
      'LOG_LEVEL must be debug, info, warn, error or silent.',
      'GESTAND_SECRET is needed in production: at least 32 random characters.',
      'GESTAND_URL is needed in production: links in mails are made from it.',
      'MAIL_FROM is needed in production: the sender of every mail.',
    ])
  })

  test('keep files in a folder, or in a bucket', () => {
    const bucket = { S3_BUCKET: 'gestand', S3_ACCESS_KEY: 'key', S3_SECRET_KEY: 'secret' }
    expect(settingsOf({})).toMatchObject({ files: { folder: null } })
    expect(settingsOf({ FILES_FOLDER: '/srv/files' })).toMatchObject({ files: { folder: '/srv/files' } })
    expect(settingsOf({ ...bucket, S3_ENDPOINT: 'https://s3.example.nl' })).toMatchObject({
      files: { endpoint: 'https://s3.example.nl', bucket: 'gestand', region: 'us-east-1' },
    })
  })

  test.each([
    [{ S3_ENDPOINT: 's3.example.nl' }, 'S3_ENDPOINT must be an address such as https://s3.example.nl.'],
    [{ S3_BUCKET: '../elders' }, 'S3_BUCKET must be the name of a bucket.'],
    [
      { S3_BUCKET: 'gestand' },
      'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY go together: set all four, or none.',
    ],
    [
      { S3_ENDPOINT: 'https://s3.example.nl', FILES_FOLDER: 'files' },
      'Set FILES_FOLDER or S3_ENDPOINT, not both.',
    ],
    [{ GESTAND_MODE: 'prod' }, 'GESTAND_MODE must be demo, production or test.'],
    [{ PORT: 'abc' }, 'PORT must be a number.'],
    [
      { GESTAND_NOW: '4-1-2021' },
      'GESTAND_NOW must be a day such as 2021-01-04 or a moment such as 2021-01-04T09:00.',
    ],
    [{ ...production, GESTAND_NOW: '2021-01-04' }, 'GESTAND_NOW cannot be set in production.'],
    [{ SMTP_URL: 'smtp://a', RESEND_API_KEY: 'b' }, 'Set SMTP_URL or RESEND_API_KEY, not both.'],
    [{ ...production, GESTAND_SECRET: 'short' }, 'GESTAND_SECRET must have at least 32 characters.'],
  ])('%j are refused: %s', (environment, objection) =>
    expect(settingsOf(environment as Record<string, string>)).toContain(objection),
  )
})
