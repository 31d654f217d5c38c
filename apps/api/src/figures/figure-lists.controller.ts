import { Controller, Req, Res, type StreamableFile } from '@nestjs/common';
import { figureColumns, type FigureList, mostFigures, routes } from '@gongkai/contracts';
import { dictionary } from '@gongkai/report';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves, type Shown } from '../http/serves.ts';
import { Refusal } from '../refusal.ts';
import { FigureLists, type ListedFigures } from './figure-lists.ts';
import { dictionaryCsv, figuresCsv, sampleMark } from './figures-csv.ts';
import { sendTagged } from './send-tagged.ts';

const json = 'application/json; charset=utf-8';

@Controller()
export class FigureListsController {
  constructor(private readonly lists: FigureLists) {}

  @Serves('figures')
  async figures(
    { params, query }: Asked<'figures'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'figures'>> {
    const listed = await this.lists.ofAccepted(actor, params.region, query);
    return await sendTagged({ body: asJson(listed), type: json, whose: 'private' }, request, response);
  }

  @Serves('figuresFile')
  async figuresFile(
    { params, query }: Asked<'figuresFile'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'figuresFile'>> {
    const listed = await this.lists.ofAccepted(actor, params.region, query);
    return await sendCsv(figuresCsv(listed), nameOf(listed), 'private', request, response);
  }

  @Serves('publishedFigures')
  async publishedFigures(
    { params, query }: Asked<'publishedFigures'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'publishedFigures'>> {
    const listed = await this.lists.ofPublished(actor, params.region, query);
    return await sendTagged({ body: asJson(listed), type: json, whose: 'public' }, request, response);
  }

  @Serves('publishedFiguresFile')
  async publishedFiguresFile(
    { params, query }: Asked<'publishedFiguresFile'>,
    @By() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'publishedFiguresFile'>> {
    const listed = await this.lists.ofPublished(actor, params.region, query);
    return await sendCsv(figuresCsv(listed), nameOf(listed), 'public', request, response);
  }

  @Serves('dictionary')
  async dictionary(
    _asked: Asked<'dictionary'>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'dictionary'>> {
    const body = JSON.stringify(routes.dictionary.answer.parse({ columns: figureColumns, figures: dictionary() }));
    return await sendTagged({ body, type: json, whose: 'public' }, request, response);
  }

  @Serves('dictionaryFile')
  async dictionaryFile(
    _asked: Asked<'dictionaryFile'>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer<'dictionaryFile'>> {
    return await sendCsv(dictionaryCsv(), 'dictionary.csv', 'public', request, response);
  }
}

/** @throws {Refusal} more figures than one answer holds */
function asJson({ region, asOf, rows }: ListedFigures): string {
  if (rows.length > mostFigures) throw tooMany(rows.length);
  const { id, name, sample } = region;
  // Typed by the contract rather than parsed: parsing would take longer than all the rest.
  const list: Shown<FigureList> = {
    region: { id, name, sample },
    asOf,
    count: rows.length,
    figures: rows.map(({ measure, value, ...row }) => ({
      ...row,
      value: value === null || measure === 'count' ? value : value / 100,
    })),
  };
  return JSON.stringify(list);
}

function tooMany(count: number): Refusal {
  return new Refusal('invalid', {
    zh: `共 ${count} 个数，一次最多 ${mostFigures} 个；请用 from、to、agency、code 缩小范围，或取 figures.csv`,
    en: `These are ${count} figures, one answer holds ${mostFigures}; narrow it down by from, to, agency or code, or take figures.csv`,
  });
}

/** A sample says so in the name of the file too. */
function nameOf({ region }: ListedFigures): string {
  return `${region.sample ? `${sampleMark}-` : ''}${region.name}-figures.csv`;
}

async function sendCsv(
  body: string,
  name: string,
  whose: 'private' | 'public',
  request: Request,
  response: Response,
): Promise<StreamableFile> {
  // 304 carries no file; the contract's files are bytes all the same.
  return (await sendTagged(
    { body, type: 'text/csv; charset=utf-8', name, whose },
    request,
    response,
  )) as StreamableFile;
}
