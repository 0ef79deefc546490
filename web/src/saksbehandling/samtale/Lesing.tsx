import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Samtalen er over, eller leseren kan ikke skrive i saken: ordene står i kartleggingen og journalen. */
export function Lesing({ sakId, detaljer }: { sakId: string; detaljer: Samtaledetaljer }) {
  const { samtalerom: t } = useTekster()
  const format = useFormat()
  const { samtale } = detaljer
  return (
    <Side
      fanetittel={t.fane}
      tittel={t.nar(
        t.tittel[samtale.sted],
        format.datoLang(samtale.dato as Dato),
        samtale.klokkeslett?.replace(':', '.') ?? '',
      )}
    >
      <Tomt
        tittel={samtale.avsluttet ? t.erAvsluttet : t.lesing}
        handling={<Lenke til={`/saker/${sakId}/kartlegging`}>{t.tilKartlegging}</Lenke>}
      />
    </Side>
  )
}
