import { isSectionHeading } from '../section-heading.ts';
import { isTitle } from './main-content.ts';
import type { PageDraft } from './page-to-drafts.ts';

/** Lines with which a portal ends an article. */
const end = new RegExp(
  '^[\\s　【\\[〖（(|]*(?:' +
    '[上下]一[篇条个页]|相关(?:链接|阅读|文章|新闻|推荐|稿件|信息)|友情链接|推荐阅读|热门(?:文章|推荐|信息)|分享(?:到|至)|扫一扫|' +
    '版权所有|[主承]办(?:单位)?[：:]|技术支持|(?:政府)?网站(?:标识码|地图|声明)|备案序?号|.{0,2}ICP备|.{0,12}公网安备|' +
    '责任编辑|打印(?:本页|$|[】\\]）)|　\\s])|关闭(?:窗口|本页|$|[】\\]）)])|返回(?:顶部|首页)|站点地图|联系我们|关于我们|(?:浏览|阅读)次数' +
    ')',
);

/** Cells; a portal's own tables are smaller than the smallest of the form. */
const SMALLEST_TABLE = 8;

/**
 * The blocks without what the portal prints in the same element before and after them: lines of links above the title, and
 * everything from the first line behind the report's last section or table with which portals end an article.
 */
export function withoutEdges(drafts: readonly PageDraft[]): readonly PageDraft[] {
  const last = drafts.findLastIndex(isOfTheReport);
  if (last === -1) return drafts;
  const first = drafts.findIndex((draft) => draft.kind === 'paragraph' && draft.unlinked > 0 && isTitle(draft.text));
  const until = drafts.findIndex((draft, i) => i > last && draft.kind === 'paragraph' && end.test(draft.text));
  return drafts.filter(
    (draft, i) => (i >= first || draft.unlinked > 0 || draft.letters === 0) && (until === -1 || i < until),
  );
}

function isOfTheReport(draft: PageDraft): boolean {
  if (draft.kind === 'grid') return draft.cells.length >= SMALLEST_TABLE;
  return draft.kind === 'paragraph' && draft.unlinked > 0 && isSectionHeading(draft.text);
}
