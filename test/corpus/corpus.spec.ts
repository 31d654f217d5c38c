import { check } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import type { Reading } from '@gongkai/report';
import { generatedPage } from '../docs/generated-page.ts';
import { corpusPage } from './corpus-page.ts';
import { type CorpusDocument, corpusDocuments } from './documents.ts';
import { type Score, scoreOf } from './score.ts';

interface Read {
  readonly document: CorpusDocument;
  readonly reading: Reading;
  readonly score: Score;
}

const documents: Read[] = [];
for (const document of corpusDocuments()) {
  const reading = await read(document.bytes());
  documents.push({ document, reading, score: scoreOf(reading, document.expected) });
}

describe.each(documents.map((one) => [one.document.name, one] as const))('%s', (_, { document, reading, score }) => {
  const { expected } = document;

  it('is what its maker says it is', () => {
    const { report, status } = reading;
    const titled = report === null ? {} : { agency: report.agency, year: report.year, form: report.form };
    const due = report === null ? {} : { agency: expected.agency, year: expected.year, form: expected.form };
    expect({ status, format: reading.document?.format ?? expected.format, ...titled }).toEqual({
      status: expected.status,
      format: expected.format,
      ...due,
    });
  });

  it('gives no cell and states no figure that is not printed so', () => {
    const wrong = [...score.cells, ...score.prose].filter(({ outcome }) =>
      ['wrong', 'statedWrong', 'false'].includes(outcome),
    );
    expect(wrong).toEqual([]);
  });

  it('has no error where its maker put none', () => {
    if (document.verdict !== 'ok' || reading.report === null || reading.document === null) return;
    const findings = check({ report: reading.report, document: reading.document });
    expect(findings.filter(({ outcome, severity }) => outcome === 'finding' && severity === 'error')).toEqual([]);
  });
});

describe('docs/corpus.md', () => {
  it('says what the reader makes of the corpus; renew it with UPDATE_DOCS=1 npm run unit -- test/corpus', async () => {
    const { committed, current } = await generatedPage('corpus.md', corpusPage(documents));
    expect(committed).toBe(current);
  });
});
