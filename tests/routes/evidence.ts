import { attachFiles } from '#app/features/attachments/attach-files.server.ts'
import { keepFiles } from '#app/features/attachments/keep-files.server.ts'
import { aSentFile } from '#tests/support/some-files.ts'
import { actor, type TestWorld } from '#tests/support/test-world.ts'

/** Evidence of Utrecht's own on an agreement, whether Utrecht may see that already or not. */
export async function layEvidence(world: TestWorld, id: string, dossierId: string): Promise<string> {
  await keepFiles(world, [aSentFile()], (files) =>
    world.database.$transaction((tx) =>
      attachFiles(
        tx,
        world,
        actor('utrecht'),
        { id, kind: 'agreement', dossierId },
        { files, audience: 'ministry' },
      ),
    ),
  )
  return (await world.database.attachment.findFirstOrThrow({ where: { obligationId: id } })).id
}
