import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import type { Notatslag } from '@handlingsrom/domene/journal/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button } from '@navikt/ds-react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Notatskriver } from '../../felles/journal/Notatskriver.tsx'
import { notatsted } from '../../felles/journal/notatutkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { lappnokkel, lesLapper } from './lapper.ts'
import { beroert, svareneSomTekst, svarnumre } from './oppsummert.ts'
import stil from './Samtalerom.module.css'

/** Hva slags notat det blir, etter hvor samtalen var. Den som skriver, kan velge et annet. */
const SLAG: Record<Kanal, Notatslag> = {
  kontor: 'kontor',
  telefon: 'telefon',
  hjemmebesok: 'hjemmebesok',
  digitalt: 'kontor',
  brev: 'e-post',
}

type Props = {
  sak: Saksvisning
  samtale: Samtaledetaljer['samtale']
  visning: Kartleggingsvisning
  rekkefolge: readonly Tema[]
}

/** Notatet samtalen står i. Ordene er hennes egne; svarene settes bare inn når hun ber om det. Ferdig notat er låst. */
export function Samtalenotat({ sak, samtale, visning, rekkefolge }: Props) {
  const tekster = useTekster()
  const t = tekster.samtalerom.avslutning
  const format = useFormat()
  const { sakId } = sak
  const { samtaleId } = samtale
  const utkast = useUtkast(notatsted(sakId, samtaleId))
  const lapper = lesLapper(useUtkast(lappnokkel(sakId, samtaleId)).tekst).filter(l => !l.tema)
  const tema = beroert(visning, rekkefolge, samtaleId)
  // Var samtalen med en annen instans, må det også være et referat før den kan avsluttes.
  const manglerReferat = samtale.annenInstans && !samtale.notater.some(n => n.slag === 'referat')
  if (samtale.notater.length > 0 && !manglerReferat)
    return (
      <Panel tittel={t.notat}>
        <p>{t.notatFerdig}</p>
      </Panel>
    )
  const settInn = (tekst: string) =>
    utkast.settTekst([utkast.tekst.trim(), tekst].filter(Boolean).join('\n\n'))
  return (
    <Panel tittel={t.notat}>
      <div className={stil.tema}>
        {tema.length > 0 && (
          <p className={stil.liten}>{t.berort(format.liste(tema.map(x => tekster.kartlegging.tema[x])))}</p>
        )}
        {lapper.length > 0 && (
          <div>
            <strong>{t.lapper}</strong>
            <ul className={stil.liste}>
              {lapper.map(l => (
                <li key={l.id}>{l.tekst}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={stil.linje}>
          <Button
            size="small"
            variant="secondary"
            disabled={tema.length === 0 && lapper.length === 0}
            onClick={() =>
              settInn(
                [svareneSomTekst(visning, rekkefolge, samtaleId, tekster), ...lapper.map(l => l.tekst)]
                  .filter(Boolean)
                  .join('\n\n'),
              )
            }
          >
            {t.settInn}
          </Button>
          <p className={stil.liten}>{t.settInnHjelp}</p>
        </div>
        <Notatskriver
          sakId={sakId}
          samtaleId={samtaleId}
          slag={manglerReferat ? 'referat' : SLAG[samtale.sted]}
          dato={samtale.dato as Dato}
          gjelder={visning.barn.map(b => b.personId)}
          tema={tema}
          svarNr={svarnumre(visning, samtaleId)}
          dempet
        />
      </div>
    </Panel>
  )
}
