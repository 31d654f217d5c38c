import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { listenersIn } from './port-owner.mjs';
import { takePort } from './port.mjs';

const host = '127.0.0.1';

describe('the port', () => {
  it('that is in use is named, with who holds it and another to choose', async () => {
    const holder = createServer().listen(0, host);
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const by = process.platform === 'linux' ? ` by process ${process.pid} \\(node\\)` : '.*';
    await expect(takePort(host, port)).rejects.toThrow(
      new RegExp(`Port ${port} on 127.0.0.1 is in use${by}\\..* npm start -- --port auto`),
    );
    holder.close();
    await once(holder, 'close');
    expect(await takePort(host, port)).toBe(port);
  });

  it('auto is one that can be had', async () => {
    const port = await takePort(host, 'auto');
    expect(await takePort(host, port)).toBe(port);
  });
});

it('the sockets that listen on a port are read from the system’s table, others on it are not', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 7001 1 0 100 0 0 10 0
   1: 0100007F:0BB8 0100007F:D2F0 01 00000000:00000000 00:00000000 00000000     0        0 7002 1 0 20 4 30 10 -1
   2: 0100007F:10BB 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 7003 1 0 100 0 0 10 0`;
  expect(listenersIn(table, 3000)).toEqual(['7001']);
});
