import { usersIn } from './run-as.mjs';

it('the users of a machine are read from its passwd file, blank lines aside', () => {
  expect(usersIn('root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n\n')).toEqual([
    { name: 'root', uid: 0, gid: 0 },
    { name: 'postgres', uid: 101, gid: 104 },
  ]);
});
