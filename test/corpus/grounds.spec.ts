import { check, groundsOf } from '@gongkai/checks';
import { read } from '@gongkai/reading';
import { corpusDocuments } from './documents.ts';

/** A decision on one finding must not be one on another: what says something else is told apart, by more than its words. */
describe('the grounds of findings', () => {
  it('are others where two findings of a document say something else', async () => {
    const alike: string[][] = [];
    for (const { name, bytes } of corpusDocuments()) {
      const { report, document } = await read(bytes());
      if (report === null || document === null) continue;
      const said = new Map<string, string>();
      for (const finding of check({ report, document })) {
        if (finding.outcome !== 'finding') continue;
        const grounds = groundsOf(finding, { report, document });
        const before = said.get(grounds) ?? finding.message.zh;
        if (before !== finding.message.zh) alike.push([name, before, finding.message.zh]);
        said.set(grounds, before);
      }
    }
    expect(alike).toEqual([]);
  });
});
