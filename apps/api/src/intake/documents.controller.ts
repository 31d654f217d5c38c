import { BadRequestException, Controller, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { oneArchive, oneFile, type Uploaded } from '../http/one-file.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { AnswerQuestions, noDocument } from './answer-questions.ts';
import { attachment, ownName } from './file-name.ts';
import { HandIn } from './hand-in.ts';
import { HandInArchive } from './hand-in-archive.ts';
import { Questions } from './questions.ts';

@Controller()
export class DocumentsController {
  constructor(
    private readonly store: Store,
    private readonly handIn: HandIn,
    private readonly handInArchive: HandInArchive,
    private readonly questions: Questions,
    private readonly answerQuestions: AnswerQuestions,
  ) {}

  @Serves('listDocuments')
  async list({ params }: Asked<'listDocuments'>, @By() actor: Actor): Promise<Answer<'listDocuments'>> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(params.region)) === null) throw noCounty(params.region);
      return await tx.documents.list(params.region);
    });
  }

  @Serves('addDocument')
  @UseInterceptors(oneFile)
  async add(
    { params }: Asked<'addDocument'>,
    @By() actor: Actor,
    @UploadedFile() file: Uploaded | undefined,
  ): Promise<Answer<'addDocument'>> {
    if (file === undefined) throw new BadRequestException();
    return await this.handIn.handIn(actor, params.region, { fileName: file.originalname, bytes: file.buffer });
  }

  @Serves('addArchive')
  @UseInterceptors(oneArchive)
  async addArchive(
    { params }: Asked<'addArchive'>,
    @By() actor: Actor,
    @UploadedFile() file: Uploaded | undefined,
  ): Promise<Answer<'addArchive'>> {
    if (file === undefined) throw new BadRequestException();
    const archive = { fileName: file.originalname, bytes: file.buffer };
    return await this.handInArchive.handInArchive(actor, params.region, archive);
  }

  @Serves('documentFile')
  async file({ params }: Asked<'documentFile'>, @By() actor: Actor): Promise<Answer<'documentFile'>> {
    const file = await this.store.look(actor, (tx) => tx.documents.file(params.region, params.document));
    if (file === null) throw noDocument(params.document);
    // Never shown in the page, whatever it is: it came from somebody else.
    return new StreamableFile(file.bytes, {
      type: 'application/octet-stream',
      disposition: attachment(ownName(file.fileName)),
      length: file.bytes.length,
    });
  }

  @Serves('listQuestions')
  async ask({ params }: Asked<'listQuestions'>, @By() actor: Actor): Promise<Answer<'listQuestions'>> {
    return await this.questions.list(actor, params.region);
  }

  @Serves('answerQuestions')
  async answerAll({ params, body }: Asked<'answerQuestions'>, @By() actor: Actor): Promise<Answer<'answerQuestions'>> {
    return await this.answerQuestions.answerAll(actor, params.region, body.answers);
  }
}
