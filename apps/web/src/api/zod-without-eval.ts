import { config } from 'zod';

// Before any schema is made: zod would try `new Function`, which script-src 'self' forbids and reports.
config({ jitless: true });
