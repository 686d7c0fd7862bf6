/** The layers, from the top down. A file's layer is read from its path: the first row that fits. */
export type Layer = 'routes' | 'commands' | 'components' | 'emails' | 'rules' | 'ui' | 'platform' | 'shared'

interface LayerRow {
  name: Layer
  files: RegExp
  mayKnow: readonly Layer[]
}

export const layers: readonly LayerRow[] = [
  {
    name: 'routes',
    files:
      /^app\/(routes|cli)\/|^app\/(root|server|launch|load-context\.d|entry\.\w+)\.(tsx?|cjs)$|^prisma\/(?!generated\/).*\.ts$/,
    mayKnow: ['routes', 'components', 'commands', 'emails', 'rules', 'ui', 'platform', 'shared'],
  },
  {
    name: 'commands',
    files: /^app\/features\/.*\.server\.tsx?$/,
    mayKnow: ['commands', 'emails', 'rules', 'platform', 'shared'],
  },
  {
    name: 'components',
    files: /^app\/features\/.*\.(tsx|css)$/,
    mayKnow: ['components', 'rules', 'ui', 'shared'],
  },
  { name: 'emails', files: /^emails\//, mayKnow: ['emails', 'rules', 'shared'] },
  { name: 'rules', files: /^app\/features\//, mayKnow: ['rules', 'shared'] },
  { name: 'ui', files: /^app\/ui\//, mayKnow: ['ui', 'shared'] },
  { name: 'platform', files: /^app\/platform\//, mayKnow: ['platform', 'shared'] },
  { name: 'shared', files: /^app\/shared\//, mayKnow: ['shared'] },
]

/** Null for what stands outside the layers: tests, which may know everything, configuration, and what is generated. */
export function layerOf(path: string): Layer | null {
  if (isTest(path)) return null
  return layers.find((layer) => layer.files.test(path))?.name ?? null
}

export function mayKnow(layer: Layer): readonly Layer[] {
  return layers.find(({ name }) => name === layer)?.mayKnow ?? []
}

/** Tests stand in `tests` or beside the file they try. */
export function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test\.tsx?$/.test(path)
}
