import { setTimeout as after } from 'node:timers/promises';
import { WrittenProgress } from './progress.ts';

describe('the progress of a start', () => {
  const written = () => {
    const lines: string[] = [];
    return { lines, progress: new WrittenProgress({ write: (text) => lines.push(text) }) };
  };

  it('is one line a time: a word, a blank and JSON', () => {
    const { lines, progress } = written();
    progress.report('sample', 0, 380);
    expect(lines).toEqual(['gongkai-progress {"step":"sample","done":0,"total":380}\n']);
  });

  it('begins and ends with its first and last number, however quick it is', () => {
    const { lines, progress } = written();
    for (let done = 0; done <= 380; done++) progress.report('sample', done, 380);
    const numbers = lines.map((line): unknown => JSON.parse(line.slice(line.indexOf(' '))));
    expect(numbers.at(0)).toMatchObject({ done: 0 });
    expect(numbers.at(-1)).toMatchObject({ done: 380 });
    // The log is read by people too.
    expect(lines.length).toBeLessThan(20);
  });

  it('goes on being told while it lasts', async () => {
    const { lines, progress } = written();
    progress.report('sample', 0, 380);
    await after(250);
    progress.report('sample', 100, 380);
    expect(lines).toHaveLength(2);
  });
});
