import type { EntityManager } from 'typeorm';
import type { Template } from '@gongkai/contracts';
import type { Changes } from './changes.ts';
import { TemplateTextEntity } from './entities/template-text.entity.ts';

/** A template before it is kept. */
export interface NewTemplate {
  readonly fileName: string;
  readonly sentences: readonly string[];
  readonly at: Date;
}

/** Text that a county gave its bodies to use. */
export class Templates {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** Those that were not taken back, the newest first. */
  async list(regionId: number): Promise<Template[]> {
    const rows = await this.manager.query<(Omit<Template, 'addedAt'> & { addedAt: Date })[]>(
      `select id, file_name as "fileName", cardinality(sentences) as sentences, added_at as "addedAt", actor as who
       from template_text where region_id = $1 and withdrawn_at is null order by id desc`,
      [regionId],
    );
    return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
  }

  /** The text of each that was not taken back, a sentence a line. */
  async texts(regionId: number): Promise<string[]> {
    const rows = await this.manager.query<{ text: string }[]>(
      `select array_to_string(sentences, E'\\n') as text
       from template_text where region_id = $1 and withdrawn_at is null order by id`,
      [regionId],
    );
    return rows.map(({ text }) => text);
  }

  /** @returns its number */
  async add(regionId: number, { fileName, sentences, at }: NewTemplate): Promise<number> {
    const { identifiers } = await this.manager.insert(TemplateTextEntity, {
      ...{ regionId, fileName, sentences: [...sentences], addedAt: at, withdrawnAt: null },
    });
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'number') throw new Error('The database gave no number for a new template');
    this.changes.add(regionId);
    this.changes.addYear(regionId);
    return id;
  }

  /** @returns its file's name; null if there is none that stands */
  async withdraw(regionId: number, id: number, now: Date): Promise<string | null> {
    const [rows] = await this.manager.query<[{ fileName: string }[], number]>(
      `update template_text set withdrawn_at = $3 where region_id = $1 and id = $2 and withdrawn_at is null
       returning file_name as "fileName"`,
      [regionId, id, now],
    );
    const [row] = rows;
    if (row === undefined) return null;
    this.changes.add(regionId);
    this.changes.addYear(regionId);
    return row.fileName;
  }
}
