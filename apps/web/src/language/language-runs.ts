/** A stretch of text in one script. */
export interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

const chinese =
  /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—\d]*[\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—\d]*/g;

/** Cuts a text where Chinese begins and ends, so that each part can be marked with its language (WCAG 3.1.2). */
export function languageRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(chinese)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), chinese: false });
    runs.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
