import type { World } from '#app/platform/world.server.ts'

export async function runReminders(_world: World): Promise<void> {}
