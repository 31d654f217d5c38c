import './api/zod-without-eval.ts';

// A module of its own, fetched after: bundled together the schemas would be made before zod is told.
void import('./start.ts');
