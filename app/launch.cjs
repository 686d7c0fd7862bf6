// Starts a TypeScript entry in this very process, so that signals reach it. Plain old syntax: it must run on any Node to say that the Node is too old.
var needed = [20, 19]
var found = process.versions.node.split('.').map(Number)
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Gestand needs Node ' +
      needed.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer Node and try again.',
  )
  process.exit(1)
}
var entry = process.argv[2]
var root = require('node:path').resolve(__dirname, '..')
process.chdir(root)
process.argv.splice(1, 2, require('node:path').resolve(root, entry))
import('tsx/esm/api').then(function (tsx) {
  tsx.register({ tsconfig: require('node:path').join(root, 'tsconfig.json') })
  return import(require('node:url').pathToFileURL(process.argv[1]).href)
})
