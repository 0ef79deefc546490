import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { TEMANAVN } from '@handlingsrom/domene/kartlegging/temanavn'
import { paaSpraak } from './paaSpraak.ts'

/** Navnene på temaene på ett språk. De står i kjernen, fordi arket på papir skal si det samme som skjermen. */
export const temanavn = (spraak: Spraak): Readonly<Record<Tema, string>> => paaSpraak(TEMANAVN, spraak)
