/** Help of the command line; README.md shows it and a test holds them together. */
export const usage = `公开汇 gongkai — 读取并核查政府信息公开工作年度报告
Reads and checks annual reports on government information disclosure.

  npx gongkai read FILE|FOLDER|ZIP… [--json] [--all] [--language zh|en]
  npx gongkai reread --help            重读已收下的文件 reads the stored documents again

  --json       每个文件一行 JSON（见 docs/reading-contract.md）  one JSON object a line per file
  --all        也列出核查成立的关系                              list what holds as well
  --language   zh（默认 default）或 or en
  --help       显示本说明                                        this help

退出码 Exit code: 0 每个文件都读出了报告 every file gave a report; 1 有文件没有读出 some file did not (the reason on
stderr, the others are still printed); 2 用法不对 wrong usage.
`;
