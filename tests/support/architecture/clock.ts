import ts from 'typescript'
import { isCode, nodesOf, objection, syntaxOf, type Objection, type ProjectFile, type Tree } from './tree.ts'

const mayReadTheClock = /^(app\/platform\/clock\.server\.ts$|tests\/bench\/)/
const sqlClock =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(?:current_timestamp|current_date|current_time|localtimestamp)\b/gi

export function objectionsToClocks(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => isCode(path) && !mayReadTheClock.test(path))
    .flatMap((file) =>
      [...nodesOf(syntaxOf(file))]
        .filter(readsTheClock)
        .map((node) => objection(file, node, 'only the clock adapter reads the time; let it be passed in')),
    )
}

function readsTheClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date'
  return (
    ts.isPropertyAccessExpression(node) &&
    /(^|\.)(Date\.now|performance\.now|Temporal\.Now)$/.test(node.getText())
  )
}

/** The database has a clock of its own, which nobody can set: schema, migrations and SQL in the code keep off it. */
export function objectionsToDatabaseClocks(tree: Tree): Objection[] {
  return tree.files.flatMap((file) => {
    if (/^prisma\/.*\.(prisma|sql)$/.test(file.path)) return objectionsToText(file)
    return /^(app|prisma)\/.*\.tsx?$/.test(file.path) ? objectionsToStrings(file) : []
  })
}

function objectionsToText(file: ProjectFile): Objection[] {
  const text = file.text.replace(/(?:\/\/|--).*/g, (comment) => ' '.repeat(comment.length))
  const updates = [...text.matchAll(/@updatedAt\b/g)].map(({ index }) =>
    objection(file, index, '@updatedAt reads a clock that cannot be set'),
  )
  return [...objectionsToSql(file, text, 0), ...updates]
}

function objectionsToStrings(file: ProjectFile): Objection[] {
  return [...nodesOf(syntaxOf(file))]
    .filter(
      (node) =>
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node),
    )
    .flatMap((node) => objectionsToSql(file, node.getText(), node.getStart()))
}

function objectionsToSql(file: ProjectFile, sql: string, offset: number): Objection[] {
  return [...sql.matchAll(sqlClock)].map((match) =>
    objection(file, offset + match.index, `${match[0]} reads the database's clock; pass the time in`),
  )
}
