/** Help of `gongkai reread`. */
export const usage = `公开汇 gongkai reread — 用现在的读取程序重新读取库中所有文件
Reads every document of the store again with the reader as it is now.

  npx gongkai reread [--apply] [--region N] [--language zh|en]

  列出每一处会改变的数值（报告、代码、之前 → 之后），不写入。人工的更正保留；读数变了的确认不再计入，并列出请再核对。
  Lists every value that would change (report, code, before → after) and writes nothing. A person's corrections stay; a
  confirmation of what is read otherwise now no longer counts. Both are listed to be looked at again.

  --apply      写入，每份年报一个事务                 write it, one transaction a report
  --region N   只读编号为 N 的县                     only the county with that number
  --language   zh（默认 default）或 or en
  --help       显示本说明                            this help

数据库 Database: DATABASE_URL；未设置时为 npm start 正在运行的内置数据库（GONGKAI_DATA，默认 .data）
or, without it, the embedded one that \`npm start\` is running (GONGKAI_DATA, .data by default).

退出码 Exit code: 0; 1 找不到或连不上数据库 no database; 2 用法不对 wrong usage.
`;
