import { z } from 'zod';
import type { Text } from '@gongkai/report';

export const text = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Text' }) satisfies z.ZodType<Text>;
