import type { Utfall } from '@handlingsrom/domene/vedtak/hendelser'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import { gaTil } from './anker.ts'
import { sperrelinjer } from './sperrelinjer.ts'
import { Undersokt } from './Undersokt.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Forslaget: utfallet velges av et menneske og starter tomt. Knappen er aldri sperret; mangler noe, fører den dit. */
export function Foresla({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.foresla
  const gaa = useNavigate()
  const begrunnelse = useUtkast(`${sakId}:forslag:${v.soknadId}:begrunnelse`, v.sistForeslatt?.begrunnelse)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [utfall, settUtfall] = useState<Utfall>()
  const [provd, settProvd] = useState(false)
  const tom = begrunnelse.tekst.trim() === ''
  // Én primærknapp om gangen: mangler noe, er det øverste hinderet det neste å gjøre.
  const hindret = sperrelinjer(sakId, v).length > 0
  const send = () => {
    settProvd(true)
    if (hindret) return gaTil('sperrer')
    if (!utfall || tom) return gaTil('foresla')
    utfor('foreslaVedtak', { soknadId: v.soknadId, utfall, begrunnelse: begrunnelse.tekst }).then(
      svar => {
        begrunnelse.forkast()
        void gaa({ to: svar.nyId ? `/saker/${sakId}/vedtak/${svar.nyId}` : `/saker/${sakId}` })
      },
      () => undefined,
    )
  }
  return (
    <Panel tittel={t.tittel}>
      <Undersokt sakId={sakId} v={v} />
      <div id="foresla" className={stil.foresla}>
        <RadioGroup
          size="small"
          legend={t.utfall}
          value={utfall ?? ''}
          onChange={(ny: Utfall) => settUtfall(ny)}
          error={provd && !utfall ? t.manglerUtfall : undefined}
        >
          {nokler(t.utfallene).map(u => (
            <Radio key={u} value={u}>
              {t.utfallene[u]}
            </Radio>
          ))}
        </RadioGroup>
        <Begrunnelsesfelt
          etikett={t.begrunnelse}
          beskrivelse={t.begrunnelseHjelp}
          utkast={begrunnelse}
          minRader={4}
          marg
          {...(provd && tom ? { feil: t.manglerBegrunnelse } : {})}
        />
        {feil != null && <Feilet feil={feil} />}
        <div className={stil.send}>
          <Button variant={hindret ? 'secondary' : 'primary'} loading={sender} onClick={send}>
            {v.forslag ? t.igjen : t.knapp}
          </Button>
          <BodyShort size="small" className={stil.dempet}>
            {t.videre}
          </BodyShort>
        </div>
      </div>
    </Panel>
  )
}
