import type { Regelside } from '@handlingsrom/domene/regelverk/regelside'

export const LOVER = ['sosialtjenesteloven', 'forvaltningsloven'] as const
export type Lovvalg = (typeof LOVER)[number]

/** Loven står i adressen; søkeordet gjør det aldri. */
export const lesLov = (sok: Record<string, unknown>): { readonly lov?: Lovvalg } => {
  const lov = LOVER.find(l => l === sok.lov)
  return lov ? { lov } : {}
}

/** Sidene som passer. Hvert ord må finnes et sted på siden; «§ 18» og «18» gir paragrafen med det nummeret. */
export function finnRegler(
  sider: readonly Regelside[],
  lov: Lovvalg | undefined,
  sok: string,
): readonly Regelside[] {
  const iLoven = lov ? sider.filter(s => s.lov === lov) : sider
  const ord = sok.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (ord.length === 0) return iLoven
  const nummer = /^§? ?(\d+) ?([a-d]?)$/.exec(ord.join(' '))
  if (nummer) return iLoven.filter(s => s.paragraf.replace(' ', '') === `${nummer[1]}${nummer[2]}`)
  return iLoven.filter(s => {
    const tekst = soketekst(s)
    return ord.every(o => tekst.includes(o))
  })
}

const soketekst = (s: Regelside): string =>
  [
    s.sted,
    s.tittel,
    s.krever,
    s.skjonn,
    s.valg,
    ...s.sporsmal,
    ...s.svarer,
    ...s.ogsa.map(o => `${o.sted} ${o.tittel}`),
  ]
    .join(' ')
    .toLowerCase()

/** Første setning av kravet, til listen. «m.m.» og «nr. 6» er ikke slutten på en setning. */
export const forsteSetning = (tekst: string): string => /^.*?\.(?= [A-ZÆØÅ§]|$)/.exec(tekst)?.[0] ?? tekst
