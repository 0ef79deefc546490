import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Akutthjelp, Avvisningsgrunn } from '@handlingsrom/domene/vedtak/annet'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { gaTilForsteFeil } from '../../felles/komponenter/forsteFeil.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import stil from './AndreVedtak.module.css'
import { type Annet, annetkropp } from './annetkropp.ts'
import { erstatning, kanAvgjoreSoknaden, type Opptaket, utkastnokkel } from './opptaket.ts'
import { useForeslaAnnet } from './useForeslaAnnet.ts'
import { Valgliste } from './Valgliste.tsx'

type Props = {
  sakId: string
  soknadId: string
  slag: Annet['slag']
  malform: 'nb' | 'nn'
  /** Det returnerte, når det foreslås på nytt. */
  forrige: Vedtaksvisning | undefined
  /** Vedtaket det nye kommer i stedet for. */
  gammelt?: Opptaket
  dagens: string
}

/** Skjemaet for ett slag. Knappen er aldri sperret; mangler noe, sies det ved feltet. */
export function Annetskjema({ sakId, soknadId, slag, malform, forrige, gammelt, dagens }: Props) {
  const t = useTekster().andreVedtak
  const nokkel = utkastnokkel(sakId, soknadId, slag, gammelt)
  const sist = forrige?.annet?.slag === slag ? forrige : undefined
  const rad = sist?.annet?.slag === 'radgivning' ? sist.annet : undefined
  // Det familien får hjelp til, er som oftest det samme; dagen og grunnen er nye.
  const hadde = gammelt?.annet?.slag === 'radgivning' ? gammelt.annet : undefined
  const hva = useUtkast(`${nokkel}:hva`, rad?.hva ?? hadde?.hva)
  const hvorfor = useUtkast(`${nokkel}:start`, rad?.hvorforStart)
  const nei = sist?.annet?.slag === 'avslag-akutt' ? sist.annet : undefined
  const om19 = useUtkast(`${nokkel}:paragraf19`, nei?.vurdering19)
  const begrunnelse = useUtkast(`${nokkel}:begrunnelse`, sist?.begrunnelse)
  const { foresla, sender, feil } = useForeslaAnnet(sakId)
  const [start, settStart] = useState<Dato | undefined>(rad?.start as Dato | undefined)
  const kanAvgjore = kanAvgjoreSoknaden(gammelt)
  const [avgjor, settAvgjor] = useState<'ja' | 'nei' | undefined>(kanAvgjore ? undefined : 'nei')
  const [grunn, settGrunn] = useState<Avvisningsgrunn>()
  const [akutt, settAkutt] = useState<Akutthjelp>()
  const [provd, settProvd] = useState(false)
  const utfylt = {
    hva: hva.tekst,
    start,
    hvorforStart: hvorfor.tekst,
    avgjor,
    grunn,
    akutt,
    vurdering19: om19.tekst,
  }
  const mangler = (tomt: boolean, tekst: string) => (provd && tomt ? { feil: tekst } : {})
  const utenGrunn = begrunnelse.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    const annet = annetkropp(slag, utfylt)
    if (!annet || utenGrunn) return gaTilForsteFeil()
    const igjen = { ...(sist ? { vedtakId: sist.vedtakId } : {}), ...erstatning(gammelt) }
    foresla({ soknadId, annet, begrunnelse: begrunnelse.tekst, ...igjen }, [hva, hvorfor, om19, begrunnelse])
  }
  return (
    <div className={stil.felter}>
      {slag === 'radgivning' && (
        <>
          <Begrunnelsesfelt
            etikett={t.hva}
            beskrivelse={t.hvaHjelp}
            utkast={hva}
            minRader={3}
            lang={malform}
            {...mangler(hva.tekst.trim() === '', t.mangler.hva)}
          />
          <Datofelt
            etikett={t.start}
            beskrivelse={t.startHjelp}
            verdi={start}
            vedEndring={ny => settStart(ny)}
            {...mangler(!start, t.mangler.start)}
          />
          {start && start > dagens && (
            <Begrunnelsesfelt etikett={t.hvorforStart} utkast={hvorfor} minRader={2} lang={malform} />
          )}
          {kanAvgjore && (
            <Valgliste
              tittel={t.avgjor}
              valg={t.avgjorValg}
              verdi={avgjor}
              velg={settAvgjor}
              {...mangler(!avgjor, t.mangler.avgjor)}
            />
          )}
        </>
      )}
      {slag === 'avvisning' && (
        <Valgliste
          tittel={t.grunn}
          valg={t.grunner}
          verdi={grunn}
          velg={settGrunn}
          {...mangler(!grunn, t.mangler.grunn)}
        />
      )}
      {slag === 'avslag-akutt' && (
        <Valgliste
          tittel={t.akutt}
          valg={t.akuttValg}
          verdi={akutt}
          velg={settAkutt}
          {...mangler(!akutt, t.mangler.akutt)}
        />
      )}
      <Begrunnelsesfelt
        etikett={t.begrunnelse}
        beskrivelse={t.begrunnelseHjelp[slag]}
        utkast={begrunnelse}
        minRader={5}
        lang={malform}
        {...mangler(utenGrunn, t.mangler.begrunnelse)}
      />
      {slag === 'avslag-akutt' && akutt === 'nodhjelp' && (
        <Begrunnelsesfelt
          etikett={t.paragraf19}
          beskrivelse={t.paragraf19Hjelp}
          utkast={om19}
          minRader={4}
          lang={malform}
          {...mangler(om19.tekst.trim() === '', t.mangler.paragraf19)}
        />
      )}
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button loading={sender} onClick={send}>
          {t.knapp}
        </Button>
      </div>
    </div>
  )
}
