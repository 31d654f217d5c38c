import fc from 'fast-check';
import { fileOfCounty } from './file-of-county.ts';

const page =
  '<!doctype html>\n<html lang="zh-CN"><body><script type="application/json" id="county"></script><script>1</script></body></html>';
const enclosed = (html: string): unknown => JSON.parse(/id="county">([^]*?)<\/script>/.exec(html)?.[1] ?? 'null');

describe('the file of a county', () => {
  it.each(['published', 'accepted'] as const)('says that it holds the %s figures', (which) => {
    expect(fileOfCounty(page, '{}', which)).toContain(`<html data-mode="file" data-packet="${which}" lang="zh-CN">`);
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029', '$& $1 $`', ']]>'])(
    'keeps %j where it is',
    (text) => {
      const html = fileOfCounty(page, JSON.stringify({ text }), 'published');
      expect(html.match(/<script/g)).toHaveLength(2);
      expect(html).not.toMatch(/[\u2028\u2029]/);
      expect(enclosed(html)).toEqual({ text });
    },
  );

  it('gives back whatever was put in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(enclosed(fileOfCounty(page, json, 'accepted'))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('is none of a page without a place for it', () => {
    expect(() => fileOfCounty('<html lang="zh-CN"></html>', '{}', 'published')).toThrow('no place');
  });
});
