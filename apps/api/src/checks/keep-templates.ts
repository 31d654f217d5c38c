import { Injectable } from '@nestjs/common';
import type { Text } from '@gongkai/report';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import type { HandedIn } from '../intake/hand-in.ts';
import { storableName } from '../intake/file-name.ts';
import { Reader } from '../intake/reader.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { templateSentences } from './template-sentences.ts';
import { passYears } from './year-pass.ts';

/** Letters of a template, and templates of a county: every sentence of every report is looked for in all of them. */
const longestTemplate = 30_000;
const mostTemplates = 20;

/** Keeps text that a county gave its bodies to use: passages of it are no copies. */
@Injectable()
export class KeepTemplates {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a template, a document of any format; the checks of every year run again without its passages. Its text is kept, not
   * its bytes.
   * @throws {Refusal} no such county; the file cannot be read, has no text or too much; the county has enough of them
   */
  async add(actor: Actor, regionId: number, file: HandedIn): Promise<void> {
    const county = await this.store.look(actor, (tx) => tx.regions.county(regionId));
    if (county === null) throw noCounty(regionId);
    const { document, trouble } = await this.reader.read(file.bytes);
    if (document === null) throw new Refusal('invalid', trouble ?? noText);
    const sentences = templateSentences(document);
    if (sentences.length === 0) throw new Refusal('invalid', noText);
    const letters = sentences.reduce((sum, { length }) => sum + length, 0);
    if (letters > longestTemplate) throw tooLong(file.fileName, letters);
    const fileName = storableName(file.fileName);
    await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      if ((await tx.templates.list(regionId)).length >= mostTemplates) throw enough();
      const template = await tx.templates.add(regionId, { fileName, sentences, at: this.clock.now() });
      const detail = { template, fileName, sentences: sentences.length };
      await tx.audit.record(regionId, 'templateAdded', null, detail);
      await passYears(tx, regionId);
    });
  }

  /**
   * Takes a template back; its passages are looked for again.
   * @throws {Refusal} no such county or template, or it was taken back before
   */
  async withdraw(actor: Actor, regionId: number, template: number): Promise<void> {
    await this.store.inScope(actor, async (tx) => {
      if ((await tx.regions.hold(regionId)) === null) throw noCounty(regionId);
      const fileName = await tx.templates.withdraw(regionId, template, this.clock.now());
      if (fileName === null) throw noTemplate(template);
      await tx.audit.record(regionId, 'templateWithdrawn', null, { template, fileName });
      await passYears(tx, regionId);
    });
  }
}

const noText: Text = {
  zh: '文件里没有可读的文字（可能是扫描图片），没有保存；请提交带文字的文件',
  en: 'There is no text in the file (it may be a scanned picture), and it was not kept; hand in one with text',
};

const enough = (): Refusal =>
  new Refusal('conflict', {
    zh: `已有 ${mostTemplates} 份模板，没有保存；请先撤回不再使用的`,
    en: `There are ${mostTemplates} templates already, and this one was not kept; withdraw one that is no longer used`,
  });

function tooLong(fileName: string, letters: number): Refusal {
  return new Refusal('invalid', {
    zh: `“${fileName}”有 ${letters} 字，超过 ${longestTemplate} 字，不像下发的模板，没有保存；请只提交发给各单位套用的文字`,
    en: `“${fileName}” has ${letters} letters, more than ${longestTemplate}, and was not kept; hand in only what bodies were given to use`,
  });
}

function noTemplate(id: number): Refusal {
  return new Refusal('notFound', {
    zh: `没有编号为 ${id} 的模板，或它已撤回`,
    en: `There is no template with number ${id}, or it was taken back`,
  });
}
