import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import type { Formvalgte } from '../../felles/stonadsform/formutkast.ts'
import type { Delprops } from './Vurdering.tsx'

export type Valg = 'innvilg18' | 'innvilg19' | 'avsla'

/** De korte valgene i dialogen. Alt starter slik linjen står; en ny linje starter tom. */
export type Valgte = Formvalgte & {
  readonly valg: Valg | undefined
  readonly maned: Maned | undefined
}

/** Det hun holder på å bestemme om linjen: valgene, og tekstene som ligger i utkast så ingenting skrevet går tapt. */
export function useBeslutning({ sakId, v, linje }: Delprops & { linje: Linjevisning }) {
  const [valgte, settAlle] = useState<Valgte>(() => slikDenStaar(linje))
  const b = linje.beslutning
  const f = b?.valg?.form
  const hva = `${sakId}:linje:${v.soknadId}:${linje.linjeId}`
  const tekster = {
    begrunnelse: useUtkast(`${hva}:begrunnelse`, b?.begrunnelse ?? ''),
    erDetNok: useUtkast(`${hva}:erDetNok`, b?.erDetNok ?? ''),
    belopsvurdering: useUtkast(`${hva}:belopsvurdering`, b?.valg?.belopsvurdering ?? ''),
    reduksjon: useUtkast(`${hva}:reduksjon`, b?.valg?.reduksjon ?? ''),
    hvorforForm: useUtkast(`${hva}:form`, f && 'hvorfor' in f ? f.hvorfor : ''),
    evne: useUtkast(`${hva}:evne`, f?.slag === 'lan' ? f.evne : ''),
    saerligeGrunner: useUtkast(
      `${hva}:saerligeGrunner`,
      f?.slag === 'varer-tjenester' ? f.saerligeGrunner : '',
    ),
    dekker: useUtkast(`${hva}:dekker`, b?.valg?.depositum?.dekker ?? ''),
    vedSlutt: useUtkast(`${hva}:vedSlutt`, b?.valg?.depositum?.vedSlutt ?? ''),
    vedKrav: useUtkast(`${hva}:vedKrav`, b?.valg?.depositum?.vedKrav ?? ''),
    hvorforMottaker: useUtkast(`${hva}:mottaker`, b?.valg?.mottaker?.hvorfor ?? ''),
  }
  const sett = (endring: Partial<Valgte>) => settAlle(forrige => ({ ...forrige, ...endring }))
  const forkast = () => {
    for (const u of Object.values(tekster)) u.forkast()
  }
  return { valgte, sett, tekster, forkast }
}
export type Beslutningsutkast = ReturnType<typeof useBeslutning>

function slikDenStaar(l: Linjevisning): Valgte {
  const b = l.beslutning
  const f = b?.valg?.form
  return {
    valg: tidligereValg(l),
    belop: (b?.belop ?? undefined) as Belop | undefined,
    form: f?.slag,
    forsteAvdrag: f?.slag === 'lan' ? (f.forsteAvdrag as Maned) : undefined,
    avdrag: f?.slag === 'lan' ? (f.avdrag as Belop) : undefined,
    antall: f?.slag === 'lan' ? f.antall : undefined,
    gjelder: f?.slag === 'garanti' ? f.gjelder : '',
    til: f?.slag === 'garanti' ? (f.til as Dato) : undefined,
    hva: f?.slag === 'varer-tjenester' ? f.hva : '',
    annenMottaker: b?.valg?.mottaker !== undefined,
    navn: b?.valg?.mottaker?.navn ?? '',
    samtykke: b?.valg?.mottaker?.samtykke as Dato | undefined,
    maned: b?.valg?.maned as Maned | undefined,
  }
}

function tidligereValg(l: Linjevisning): Valg | undefined {
  if (!l.beslutning) return undefined
  if (l.beslutning.utfall === 'avslatt') return 'avsla'
  return l.beslutning.hjemmel === '19' ? 'innvilg19' : 'innvilg18'
}
