import { dato } from '../felles/dato.ts'
import type { AnsattId, KommandoId, OppforingId } from '../felles/id.ts'
import { tidspunkt } from '../felles/tidspunkt.ts'
import type { Registerhendelse } from '../register/hendelser.ts'
import { forOpp } from '../register/operasjoner.ts'
import { foldOppforing } from '../register/tilstand.ts'
import type { Oppforing } from '../register/typer.ts'

export const PER = 'per' as AnsattId
export const ANE = 'ane' as AnsattId
export const o = {
  dagens: dato('2026-11-30'),
  hvem: PER,
  erLeder: true,
  ansatte: new Set<string>([PER, ANE]),
}
export const rutinen = {
  tittel: 'Vi spør hvert barn om skole og fritid',
  felt: { innhold: 'Spørsmålene stilles i den første samtalen.' },
  skjermer: ['kartlegging', 'samtale'],
  eier: ANE,
  fra: dato('2026-01-01'),
  til: dato('2027-12-31'),
  gjennomgang: dato('2027-06-01'),
} as const
export const ny = {
  oppforingId: 'r1' as OppforingId,
  slag: 'rutine',
  kontor: 'nord',
  ...rutinen,
} as const
export const oppforingen = (...mer: Registerhendelse[]): Oppforing => {
  const forste = forOpp(ny, o)
  if (!forste.ok) throw new Error(forste.feil)
  const x = foldOppforing(
    [forste.verdi, ...mer].map((hendelse, i) => ({
      nr: i + 1,
      tidspunkt: tidspunkt(`2026-11-30T08:00:0${i}.000Z`),
      aktor: { type: 'ansatt', id: PER },
      kommandoId: 'k' as KommandoId,
      hendelse,
    })),
  )
  if (!x) throw new Error('Ingen oppføring')
  return x
}
