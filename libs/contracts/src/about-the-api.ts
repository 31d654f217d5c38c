/** What the description of the API says before its routes, Markdown. */
export const about = `公开汇的接口。网页所做的一切都经由这些地址；其他程序同样可用。

**Versions.** Every address that holds data begins with \`/api/v1\`. As long as it does, no route, parameter or member of an answer is
taken away or comes to mean something else; new ones may be added, so ignore members that you do not know. What cannot be kept goes to
\`/api/v2\`, beside \`/api/v1\`. Codes of figures (\`channels.website\`) are kept for good; \`GET /api/v1/dictionary\` explains each.

**Filtering.** \`GET /api/v1/regions/{region}/figures\` and \`figures.csv\` take \`from\` and \`to\` (report years), \`agency\`, \`code\` and
\`state\`. Lists are given as \`a,b\` or by repeating the parameter; a code also stands for all that begin with it up to a point:
\`?from=2021&to=2023&code=requests.refused,channels.website&agency=3,7\`. A parameter that is not known is refused rather than ignored.
JSON holds 50,000 figures at most, CSV all of them.

**No number is not zero.** A figure without a number has \`value: null\` (CSV: an empty field), and \`state\` says what stands in its place.
\`standing\` says whether the report states the number; inferred ones are in no total. Money is in 元 in lists of figures, in fen in packets.

**Entity tags.** Packets, lists of figures and the dictionary carry an \`ETag\`. Send it back as \`If-None-Match\`: \`304\` says that nothing
changed, without a body. Answers are compressed where \`Accept-Encoding\` allows it; each encoding has a tag of its own.

**Problems.** A refused or failed request is answered as \`application/problem+json\` (RFC 9457). \`type\` (\`urn:gongkai:problem:NAME\`) is for
programs, \`explanation\` for people, in Chinese and English, and \`errors\` names each fault of a request:
400 invalidRequest · 403 foreignHost, foreignOrigin · 404 notFound · 409 conflict · 413 fileTooLarge · 414 addressTooLong ·
500 internal · 503 databaseAway · 507 diskFull.

**Who may ask.** This machine only, until there are accounts. \`/api/v1/public\` and the dictionary are for everyone: published figures of
counties that their office has opened.

Examples are exchanges with this program; their lists and texts are cut short.`;

/** Groups of routes, by their addresses; the first that fits counts. */
export const groups: readonly { readonly name: string; readonly description: string; readonly of: RegExp }[] = [
  { name: '公开数据 public', description: 'Published figures, for everyone', of: /^\/api\/v1\/public\// },
  {
    name: '数据 figures',
    description: 'Figures of a county: in one packet, in long format, as sheets; and what they mean',
    of: /\/(?:county|agreement|figures|figures\.csv|roll-up\/.*|offline\.html|search)$|^\/api\/v1\/dictionary/,
  },
  {
    name: '报告 reports',
    description: 'Reports, readings, decisions, publication',
    of: /\/(?:reports|publications?)\b/,
  },
  {
    name: '文件 documents',
    description: 'Handing in, questions',
    of: /\/(?:documents|archives|questions|answers)\b|\/forms\//,
  },
  { name: '校核 checks', description: 'Checks and templates', of: /\/(?:checks|templates)\b/ },
  { name: '视图 views', description: 'Saved views and notes on charts', of: /\/(?:views|notes)\b/ },
  { name: '县与单位 counties', description: 'Counties, bodies, what they owe', of: /^\/api\/(?:v1\/regions|health)/ },
];
