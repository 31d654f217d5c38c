import { Controller } from '@nestjs/common';
import { Store } from '../store/in-scope.ts';
import { version } from '../version.ts';
import { type Answer, Serves } from './serves.ts';

@Controller()
export class HealthController {
  constructor(private readonly store: Store) {}

  @Serves('health')
  async health(): Promise<Answer<'health'>> {
    await this.store.answers();
    return { status: 'ok', version };
  }
}
