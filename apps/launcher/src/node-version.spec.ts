import { nodeTooOld } from './node-version.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s runs the program', (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });

  it.each(['20.18.3', '18.20.4', '16.0.0'])('%s is refused with the version it has and the one it needs', (version) => {
    expect(nodeTooOld(version)).toContain(version);
    expect(nodeTooOld(version)).toContain('20.19');
  });
});
