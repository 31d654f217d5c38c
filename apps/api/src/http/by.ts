import { createParamDecorator } from '@nestjs/common';
import { type Actor, office } from '../actor.ts';

/** Who makes the request. */
export const By = createParamDecorator((): Actor => office);
