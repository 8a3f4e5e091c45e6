/** A text in lines of so many letters, broken between words; within one only where it is longer than a line. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, letters))) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function pieces(word: string, letters: number): readonly string[] {
  if (word.length <= letters || letters < 1) return [word];
  return [word.slice(0, letters), ...pieces(word.slice(letters), letters)];
}
