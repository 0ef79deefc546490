import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Demoperson } from '../../application/porter/identitet.ts'
import { SPRAAKNAVN, unngaHtml } from './innloggingsside.ts'

type Tekster = {
  readonly tittel: string
  readonly ingress: string
  readonly varsel: string
  readonly liste: string
  readonly roller: Readonly<Record<Rolle, string>>
  readonly krets: string
}
const TEKSTER: Readonly<Record<Spraak, Tekster>> = {
  nb: {
    tittel: 'Hvem vil du være?',
    ingress: 'Velg en av de ansatte i demokommunen. Rollen bestemmer hva du får se og gjøre.',
    varsel:
      'Dette er en demo. Alle her er oppdiktet, og ingen trenger passord. Ikke legg inn opplysninger om ekte mennesker.',
    liste: 'Ansatte i demokommunen',
    roller: {
      veileder: 'Veileder',
      fagansvarlig: 'Fagansvarlig',
      leder: 'Leder',
      kontaktsenter: 'Kontaktsenter',
      administrator: 'Administrator',
    },
    krets: 'autorisert krets',
  },
  nn: {
    tittel: 'Kven vil du vere?',
    ingress: 'Vel ein av dei tilsette i demokommunen. Rolla avgjer kva du får sjå og gjere.',
    varsel:
      'Dette er ein demo. Alle her er oppdikta, og ingen treng passord. Ikkje legg inn opplysningar om verkelege menneske.',
    liste: 'Tilsette i demokommunen',
    roller: {
      veileder: 'Rettleiar',
      fagansvarlig: 'Fagansvarleg',
      leder: 'Leiar',
      kontaktsenter: 'Kontaktsenter',
      administrator: 'Administrator',
    },
    krets: 'autorisert krins',
  },
  en: {
    tittel: 'Who do you want to be?',
    ingress: 'Choose one of the staff in the demo municipality. The role decides what you may see and do.',
    varsel:
      'This is a demo. Everyone here is invented, and no one needs a password. Do not enter information about real people.',
    liste: 'Staff in the demo municipality',
    roller: {
      veileder: 'Caseworker',
      fagansvarlig: 'Senior caseworker',
      leder: 'Manager',
      kontaktsenter: 'Contact centre',
      administrator: 'Administrator',
    },
    krets: 'authorised circle',
  },
}

/** Det som ble bedt om, ellers nettleserens språk. `no` og alt ukjent er bokmål. */
export function velgSpraak(bedtOm: string | undefined, nettleser: string | undefined): Spraak {
  const onsket = `${bedtOm ?? ''} ${(nettleser ?? '').replaceAll(',', ' ')}`.split(/\s+/)
  for (const o of onsket) {
    const kode = o.slice(0, 2).toLowerCase()
    if (kode === 'nn' || kode === 'en') return kode
    if (kode === 'nb' || kode === 'no') return 'nb'
  }
  return 'nb'
}

/** Velgeren: ett skjema der hver person er en knapp. Virker uten skript, med tastatur og i begge fargevalg. */
export function velgerside(personer: readonly Demoperson[], spraak: Spraak): string {
  const t = TEKSTER[spraak]
  return `<!doctype html>
<html lang="${spraak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.tittel} – Handlingsrom</title>
<link rel="icon" href="/ikon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/innlogging.css">
</head>
<body>
<main>
<p class="merke">Handlingsrom</p>
<h1>${t.tittel}</h1>
<p class="ingress">${t.ingress}</p>
<p class="varsel">${t.varsel}</p>
<form method="post">
<ul aria-label="${t.liste}">
${personer.map(p => `<li>${knapp(p, spraak, t)}</li>`).join('\n')}
</ul>
</form>
<nav class="spraak" aria-label="Språk / Language">${Object.entries(SPRAAKNAVN)
    .filter(([kode]) => kode !== spraak)
    .map(([kode, navn]) => `<a href="?spraak=${kode}" lang="${kode}" hreflang="${kode}">${navn}</a>`)
    .join('')}</nav>
</main>
</body>
</html>
`
}

function knapp(p: Demoperson, spraak: Spraak, t: Tekster): string {
  const rolle = p.roller.map(r => t.roller[r]).join(', ') + (p.iKrets ? ` · ${t.krets}` : '')
  return `<button class="person" name="person" value="${unngaHtml(p.id)}">
<span class="initialer" aria-hidden="true">${unngaHtml(initialer(p.navn))}</span>
<span class="navn">${unngaHtml(p.navn)}</span>
<span class="rolle">${unngaHtml(rolle)}</span>
<span class="ser">${unngaHtml(p.ser[spraak])}</span>
</button>`
}

const initialer = (navn: string): string => {
  const deler = navn.split(' ')
  return `${deler[0]?.[0] ?? ''}${deler.at(-1)?.[0] ?? ''}`
}
