import type { EntityManager } from 'typeorm';
export class RollUps {
  constructor(readonly manager: EntityManager) {}
}
