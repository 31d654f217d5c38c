import { slow } from '../../test/fresh-database.ts';
import { freshServer, json, upload } from '../../test/fresh-server.ts';

describe('a server that is asked to stop', () => {
  it(
    'ends the request it is working on, and takes no other',
    async () => {
      const server = await freshServer();
      const { id: region } = await server.ask('addRegion', {}, json({ name: '示例县' }));
      const handingIn = server.ask('addDocument', { region }, upload(Buffer.alloc(8 * 1024 * 1024, 'x'), 'large.txt'));
      // The request is on its way once another that was sent after it is answered.
      await server.ask('health');
      const closing = server.close();
      await expect(handingIn).resolves.toMatchObject({ fileName: 'large.txt', repeated: false });
      await closing;
      await expect(server.call('health')).rejects.toThrow(/fetch failed/);
    },
    slow,
  );
});
