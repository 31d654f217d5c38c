import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { Region } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { AgreementOfTotals, disagreement } from './agreement.ts';
import { CountyPackets } from './county-packets.ts';
import { type Enclosed, fileOfCounty } from './file-of-county.ts';
import { PublishedPackets } from './published-packets.ts';

/** A file as it is sent: HTML, its name, and a tag that changes with it. */
interface MadeFile {
  readonly html: Buffer;
  readonly name: string;
  readonly tag: string;
}

/** Built beside the server. */
const built = fileURLToPath(new URL('../county-file/index.html', import.meta.url));

/** Makes the one file of a county, which is read without network and program. */
@Injectable()
export class CountyFile {
  private page: Promise<string> | undefined;

  constructor(
    private readonly store: Store,
    private readonly accepted: CountyPackets,
    private readonly published: PublishedPackets,
    private readonly agreement: AgreementOfTotals,
  ) {}

  /**
   * @throws {Refusal} no such county; one that is not open, where its published figures are asked for; totals that disagree
   */
  async forOffice(actor: Actor, regionId: number, which: Enclosed): Promise<MadeFile> {
    const county = await this.county(actor, regionId);
    if (which === 'published' && !county.open) throw notOpen(county.name);
    await this.agreement.mustAgree(actor, regionId);
    return await this.make(actor, county, which);
  }

  /** @throws {Refusal} no such county, or none that is open; totals that disagreed when they were last compared */
  async forEveryone(actor: Actor, regionId: number): Promise<MadeFile> {
    const county = await this.county(actor, regionId);
    if (!county.open) throw noCounty(regionId);
    const { agreed, differences } = await this.agreement.of(actor, regionId);
    if (!agreed) throw disagreement(differences.length);
    return await this.make(actor, county, 'published');
  }

  private async county(actor: Actor, regionId: number): Promise<Region> {
    const county = await this.store.look(actor, (tx) => tx.regions.county(regionId));
    if (county === null) throw noCounty(regionId);
    return county;
  }

  private async make(actor: Actor, { id, name, sample }: Region, which: Enclosed): Promise<MadeFile> {
    const packets = which === 'published' ? this.published : this.accepted;
    const { json, tag } = await packets.of(actor, id);
    const html = Buffer.from(fileOfCounty(await this.builtPage(), json.toString(), which));
    const marks = [...(sample ? ['示例数据'] : []), name, which === 'published' ? '公开数据' : '内部资料'];
    return { html, name: `${marks.join('-')}.html`, tag: `"${which}-${tag}-${html.length}"` };
  }

  private async builtPage(): Promise<string> {
    this.page ??= readFile(built, 'utf8');
    try {
      return await this.page;
    } catch (error) {
      this.page = undefined;
      throw error;
    }
  }
}

function notOpen(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `“${name}”没有打开公开数据；请先在“建自己的县”页打开，或取内部资料`,
    en: `${name} does not show its published figures; open them on the set-up page first, or take the internal file`,
  });
}
