import type { Dato } from '@handlingsrom/domene/felles/dato'
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
import { type Barn, Barneord, useBarneord } from './Barneord.tsx'
import { utkastnokkel } from './opptaket.ts'
import { useForeslaAnnet } from './useForeslaAnnet.ts'
import { Valgliste } from './Valgliste.tsx'

/** Det som slutter, og om det har en siste dag. */
export type Slutter = NonNullable<NonNullable<Vedtaksvisning['gjenopptak']>['slutter']>

type Props = {
  sakId: string
  gammelt: Vedtaksvisning
  slutter: Slutter
  /** Det returnerte, når det foreslås på nytt. */
  forrige: Vedtaksvisning | undefined
  barn: readonly Barn[]
  malform: 'nb' | 'nn'
}

/** Hjelpen slutter, eller blir ikke gitt: den siste dagen eller § 19, ord om hvert barn, og grunnen. */
export function Opphorskjema({ sakId, gammelt, slutter, forrige, barn, malform }: Props) {
  const { opptak, andreVedtak } = useTekster()
  const t = opptak.slutter
  const sist = forrige?.annet?.slag === 'opphor' ? forrige.annet : undefined
  const { hva, medDag: varer } = slutter
  const nokkel = utkastnokkel(sakId, gammelt.soknadId, 'opphor', gammelt)
  const ordene = useBarneord(`${nokkel}:barna`, barn, sist?.barna)
  const om19 = useUtkast(`${nokkel}:paragraf19`, sist?.vurdering19)
  const begrunnelse = useUtkast(`${nokkel}:begrunnelse`, sist ? forrige?.begrunnelse : '')
  const [til, settTil] = useState<Dato | undefined>(sist?.til as Dato | undefined)
  // Svaret gjelder i dag, og står tomt også når et returnert forslag skrives på nytt.
  const [gitt, settGitt] = useState<'nei' | 'ja'>()
  const [provd, settProvd] = useState(false)
  const { foresla, sender, feil } = useForeslaAnnet(sakId)
  const mangler = (tomt: boolean, tekst: string) => (provd && tomt ? { feil: tekst } : {})
  const uten19 = !varer && om19.tekst.trim() === ''
  const utenGrunn = begrunnelse.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if ((varer ? !til : gitt !== 'nei') || uten19 || utenGrunn || ordene.mangler) return gaTilForsteFeil()
    const tid = varer && til ? { til } : { vurdering19: om19.tekst, erGitt: false }
    const { soknadId, svarerPaSoknaden: avgjorSoknaden, vedtakId: erstatter } = gammelt
    const kropp = {
      soknadId,
      annet: { slag: 'opphor' as const, hva, ...tid, barna: ordene.sendes, avgjorSoknaden },
      begrunnelse: begrunnelse.tekst,
      erstatter,
      ...(sist && forrige ? { vedtakId: forrige.vedtakId } : {}),
    }
    foresla(kropp, [om19, begrunnelse, ordene.utkast])
  }
  return (
    <div className={stil.skjema}>
      {varer ? (
        <Datofelt
          etikett={t.til}
          beskrivelse={t.tilHjelp}
          verdi={til}
          vedEndring={ny => settTil(ny)}
          {...mangler(!til, t.mangler.til)}
        />
      ) : (
        <Valgliste
          tittel={t.gitt}
          under={t.gittUnder}
          valg={t.gittValg}
          verdi={gitt}
          velg={settGitt}
          {...(gitt === 'ja' ? { feil: t.gittJa } : mangler(!gitt, t.mangler.gitt))}
        />
      )}
      <Barneord
        tittel={hva === 'midlertidig-botilbud' ? t.barnaBotilbud : t.barna}
        ordene={ordene}
        barn={barn}
        malform={malform}
        provd={provd}
        mangler={t.mangler.barn}
      />
      <Begrunnelsesfelt
        etikett={t.begrunnelse}
        beskrivelse={t.begrunnelseHjelp}
        utkast={begrunnelse}
        minRader={5}
        lang={malform}
        {...mangler(utenGrunn, t.mangler.begrunnelse)}
      />
      {!varer && (
        <Begrunnelsesfelt
          etikett={andreVedtak.paragraf19}
          beskrivelse={andreVedtak.paragraf19Hjelp}
          utkast={om19}
          minRader={4}
          lang={malform}
          {...mangler(uten19, t.mangler.paragraf19)}
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
