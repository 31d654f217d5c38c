import { paragraph, randomReport, type ReportContent, seeded } from '@gongkai/sample';

/** Characters of prose on a printed page of A4. */
const charactersOfAPage = 800;

/** A valid report whose first section goes on for so many pages of prose that carry no figure. */
export function longReport(pages: number): ReportContent {
  const { content } = randomReport(seeded(3));
  const sentence = '各科室按职责分工办理，材料先经审核再行公开，过期的内容及时清理，群众意见及时转办。';
  const text = sentence.repeat(4);
  const filler = Array.from({ length: Math.ceil((pages * charactersOfAPage) / text.length) }, () => paragraph(text));
  return {
    ...content,
    sections: content.sections.map((section) =>
      section.number === 1 ? { ...section, parts: [...section.parts, ...filler] } : section,
    ),
  };
}
