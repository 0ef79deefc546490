import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { LIKE } from './likeTekster.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'

type Blad = { readonly sti: string; readonly verdi: unknown }

function blader(node: unknown, sti: string): readonly Blad[] {
  if (typeof node !== 'object' || node === null) return [{ sti, verdi: node }]
  return Object.entries(node).flatMap(([nokkel, verdi]) => blader(verdi, sti ? `${sti}.${nokkel}` : nokkel))
}

/** Det en leser ser: teksten selv, eller det funksjonen gir for én og for flere. */
function lest(verdi: unknown): string {
  if (typeof verdi !== 'function') return String(verdi)
  try {
    return [1, 2].map(n => String(verdi(n, n, n, n))).join(' | ')
  } catch {
    return String(verdi)
  }
}

function like(a: object, b: object): readonly string[] {
  const andre = new Map(blader(b, '').map(blad => [blad.sti, blad.verdi]))
  const funnet = blader(a, '')
    .filter(blad => lest(blad.verdi) === lest(andre.get(blad.sti)))
    .map(blad => (typeof blad.verdi === 'function' ? `${blad.sti}()` : String(blad.verdi)))
  return [...new Set(funnet)].sort()
}

const OMRADER = Object.keys(nb) as readonly (keyof typeof nb)[]

describe.each(OMRADER)('tekstene i %s', omrade => {
  it('er aldri like på bokmål og nynorsk uten at de står på listen', () => {
    expect(like(nb[omrade], nn[omrade])).toEqual([...(LIKE[omrade]?.nn ?? [])].sort())
  })

  it('er aldri like på bokmål og engelsk uten at de står på listen', () => {
    expect(like(nb[omrade], en[omrade])).toEqual([...(LIKE[omrade]?.en ?? [])].sort())
  })

  it('er aldri tomme', () => {
    const tomme = [nb, nn, en].flatMap(k =>
      blader(k[omrade], omrade).filter(b => lest(b.verdi).trim() === ''),
    )
    expect(tomme.map(b => b.sti)).toEqual([])
  })
})
