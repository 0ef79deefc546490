import { umulig } from '../../felles/resultat.ts'
import { forvaltningsloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 28 Vedtak som kan påklages, klageinstans. Et enkeltvedtak kan påklages av en part eller andre med rettslig
 * klageinteresse. For vedtak etter sosialtjenesteloven er Statsforvalteren klageinstans (sosialtjenesteloven § 47).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§28.
 * Veiledning: Helsetilsynets veileder i behandling av klagesaker (2023) punkt 6.2.1: ektefeller er begge parter; av samboere
 * bare den som har søkt; et barn kan ikke klage i foreldrenes sak.
 * Overlatt til skjønn: om andre har rettslig klageinteresse. En klage tas alltid imot; å avvise den er et eget vedtak.
 */
export const hjemmel = forvaltningsloven('28', 'Vedtak som kan påklages, klageinstans', {
  paragraf: '61',
  tittel: 'Klagerett',
})

export type Fakta = {
  readonly klager: 'soker' | 'ektefelle' | 'samboer' | 'barn-i-foreldrenes-sak' | 'barn-i-egen-sak' | 'annen'
  /** Om klageren selv står som søker eller medsøker. */
  readonly harSokt: boolean
}

/** «Oppfylt»: klageren er part. «Ikke oppfylt»: klageren er ikke part etter veilederen. */
export function harKlagerett({ klager, harSokt }: Fakta): Subsumsjon {
  if (harSokt) return oppfylt(hjemmel, 'Klageren har selv søkt og er part.')
  switch (klager) {
    case 'soker':
    case 'barn-i-egen-sak':
      return oppfylt(hjemmel, 'Klageren er part i saken.')
    case 'ektefelle':
      return oppfylt(hjemmel, 'Ektefeller er begge parter.')
    case 'samboer':
      return ikkeOppfylt(hjemmel, 'Av samboere er bare den som har søkt, part.')
    case 'barn-i-foreldrenes-sak':
      return ikkeOppfylt(hjemmel, 'Barnet er ikke part i foreldrenes sak.')
    case 'annen':
      return kreverSkjonn(hjemmel, 'Har klageren rettslig klageinteresse i saken?')
    default:
      return umulig(klager)
  }
}
