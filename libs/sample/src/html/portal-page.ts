import { escapeMarkup } from '../markup.ts';

interface PortalPage {
  readonly title: string;
  readonly titleHtml: string;
  readonly article: string;
  readonly description?: string;
}

const site = '县人民政府门户网站';
const navigation = ['首页', '政务公开', '办事服务', '互动交流', '数据开放'];
const links = ['中国政府网', '省人民政府', '市人民政府', '县直部门网站'];

function linkList(names: readonly string[]): string {
  return names.map((name) => `<li><a href="#">${name}</a></li>`).join('');
}

/** What a portal puts around an article. None of it belongs to the report. */
export function portalPage({ title, titleHtml, article, description }: PortalPage): string {
  const about = description === undefined ? '' : `<meta name="description" content="${escapeMarkup(description)}">\n`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}_${site}</title>
<meta name="SiteName" content="${site}">
<meta name="ColumnName" content="政府信息公开年报">
<meta name="ArticleTitle" content="${escapeMarkup(title)}">
${about}<style>body { font-family: 宋体, SimSun, serif; } .wrap { width: 1000px; margin: 0 auto; } li { display: inline; margin-right: 1em; }</style>
</head>
<body>
<header class="header">
<div class="wrap"><a href="#" class="logo">${site}</a>
<nav class="nav"><ul>${linkList(navigation)}</ul></nav></div>
</header>
<div class="wrap">
<div class="position">当前位置：<a href="#">首页</a> &gt; <a href="#">政府信息公开</a> &gt; <a href="#">政府信息公开年报</a></div>
<h1 class="article-title" style="text-align: center;">${titleHtml}</h1>
<div class="article-info">字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]　<a href="#">打印</a>　<a href="#">关闭</a></div>
<div class="article-content">
${article}
</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
</div>
<footer class="footer">
<div class="wrap"><p>相关链接</p><ul>${linkList(links)}</ul>
<p>主办单位：县人民政府办公室　<a href="#">网站地图</a>　<a href="#">联系我们</a></p></div>
</footer>
<script>document.querySelectorAll('a[href="#"]').forEach(function (a) { a.addEventListener('click', function (e) { e.preventDefault(); }); });</script>
</body>
</html>
`;
}
