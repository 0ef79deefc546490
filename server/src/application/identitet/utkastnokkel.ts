import { createHmac } from 'node:crypto'
import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'

/**
 * Nøkkelen én ansatt låser usendt tekst med i nettleseren. Den regnes ut av en hemmelighet og hvem hun er, så den trenger ingen
 * tabell, er den samme etter en omstart, og den som ikke lenger får logge inn, får den aldri mer.
 */
export const lagUtkastnokkel =
  (hemmelighet: Buffer) =>
  (kommune: Kommune, ansattId: AnsattId): string =>
    createHmac('sha256', hemmelighet)
      .update(JSON.stringify([kommune, ansattId]))
      .digest('base64')
