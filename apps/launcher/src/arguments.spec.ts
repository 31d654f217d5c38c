import { withArguments } from './arguments.mjs';

describe('the command line', () => {
  it.each([
    [[], '4000'],
    [['--port', '3001'], '3001'],
    [['--port=auto'], 'auto'],
  ])('%j gives the port %s over the environment’s', (args, port) => {
    expect(withArguments({ PORT: '4000', HOST: '::1' }, args)).toEqual({ PORT: port, HOST: '::1' });
  });

  it.each([[['--prot', 'auto']], [['auto']], [['--port']]])('%j is refused, with what can be said', (args) => {
    expect(() => withArguments({}, args)).toThrow(
      `"${args.join(' ')}" are not understood. There is only --port: npm start -- --port auto`,
    );
  });
});
