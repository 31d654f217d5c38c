import { advanceIn } from './server-progress.mjs';

describe('a line of the server', () => {
  it('of the agreed form tells what is done of how much', () => {
    expect(advanceIn('gongkai-progress {"step":"sample","done":120,"total":376,"more":true}')).toEqual({
      said: { zh: '装入示例县', en: 'Loading the sample county' },
      done: 120,
      total: 376,
    });
  });

  it.each([
    'Listening on http://127.0.0.1:3000',
    ' gongkai-progress {"step":"sample","done":1,"total":2}',
    'gongkai-progress {"step":"sample","done":1,',
    'gongkai-progress null',
    'gongkai-progress {"step":"unheard","done":1,"total":2}',
    'gongkai-progress {"step":"sample","done":"1","total":2}',
    'gongkai-progress {"step":"sample","done":0,"total":0}',
  ])('of another form tells nothing: %s', (line) => {
    expect(advanceIn(line)).toBeUndefined();
  });
});
