/** Nei-a når utfallet ikkje svarer til det vedtaket gir, eller til det familien har søkt om. */
export const utfallsavslag = {
  'gir-ingenting':
    'Vedtaket gir 0 kroner og ingen garanti, og kan ikkje heite innvilga. Vel avslag og skriv vurderinga av § 19, eller rett beløpa om familien skal ha noko.',
  'avslag-gir-noe':
    'Vedtaket gir familien noko, og kan ikkje heite avslag. Vel innvilga eller delvis innvilga, eller avslå linjene om dei ikkje skal ha noko.',
  'soknaden-gjelder-mer':
    'Familien har òg søkt om noko dette vedtaket ikkje svarer på. Vel at resten av søknaden får sitt eige svar, og avgjer det i vurderinga. Står det noko der dei ikkje har søkt om, ta bort linja med ein grunn.',
}
