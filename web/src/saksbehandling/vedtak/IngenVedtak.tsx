import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Siden for vedtak før noen har foreslått noe. */
export function IngenVedtak() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().vedtak
  const sak = useQuery(sakSporring(sakId)).data
  const soknad = sak && gjeldendeSoknad(sak)
  const trukket = soknad?.vedtak.findLast(v => v.status === 'trukket')
  return (
    <Side tittel={t.tittel.fattet} fanetittel={t.fane}>
      <Tomt
        tittel={t.ingen}
        handling={
          soknad && (
            <>
              <Lenke til={`/saker/${sakId}/vurdering/${soknad.soknadId}`}>{t.tilVurderingen}</Lenke>
              {trukket && <Lenke til={`/saker/${sakId}/vedtak/${trukket.vedtakId}`}>{t.seTrukket}</Lenke>}
            </>
          )
        }
      >
        {t.ingenTekst}
      </Tomt>
    </Side>
  )
}
