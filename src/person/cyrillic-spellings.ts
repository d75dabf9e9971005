/** A folded word of Cyrillic, and as Serbs write it in Latin letters; the diacritics are folded away there as they are in texts. */
export function cyrillicSpellings(word: string): readonly string[] {
  if (!/[а-џ]/.test(word)) return [word]
  const latin = Array.from(word, (letter) => letters.get(letter) ?? letter).join('')
  return [word, latin]
}

const letters = new Map(
  'а:a б:b в:v г:g д:d ђ:d е:e ж:z з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c у:u ф:f х:h ц:c ч:c џ:dz ш:s'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
