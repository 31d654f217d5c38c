// @ts-check

/**
 * What to tell someone whose Node cannot run the program; undefined when it can.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return (
    `需要 Node 20.19 或更新版本，当前是 ${version}。请安装新版本后重试。\n` +
    `Node 20.19 or newer is needed; this is ${version}. Install a newer one and try again.`
  );
}
