import { changeLetterText } from '#app/features/templates/change-letter-text.server.ts'
import type { LetterPart } from '#app/features/templates/letter-part.ts'
import { organisations } from './cast.ts'
import { scene, type Scene } from './scene.ts'

/** What the letters of the ministry have around their text, as its letters have it. */
export function letterScenes(): Scene[] {
  return [
    keep('09:00', 'return_address', '> Retouradres Postbus 20301 2500 EH Den Haag'),
    keep(
      '09:05',
      'sender_column',
      [
        'Directoraat-Generaal Migratie',
        '',
        'Turfmarkt 147',
        '2511 DP Den Haag',
        'Postbus 20301',
        '2500 EH Den Haag',
        '',
        'Ons kenmerk:',
        '{kenmerk}',
        '',
        'Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.',
      ].join('\n'),
    ),
  ]
}

function keep(time: string, part: LetterPart, text: string): Scene {
  return scene(`2019-09-02T${time}`, 'administrator', (world, actor) =>
    changeLetterText(world, actor, {
      organisationId: organisations.ministry.id,
      part,
      text,
      why: 'Zo staat het op onze brieven.',
      version: 1,
    }),
  )
}
