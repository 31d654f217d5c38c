import { Controller, StreamableFile } from '@nestjs/common';
import { blankForm, toXlsx } from '@gongkai/sample';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { attachment } from '../intake/file-name.ts';

@Controller()
export class FormsController {
  @Serves('blankForm')
  async blank({ params: { edition } }: Asked<'blankForm'>): Promise<Answer<'blankForm'>> {
    const bytes = toXlsx(blankForm(edition));
    return new StreamableFile(bytes, {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: attachment(`政府信息公开工作年度报告（${edition}年版）.xlsx`),
      length: bytes.length,
    });
  }
}
