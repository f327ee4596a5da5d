// Lists that are kept by hand are complete: each source file is named in the CMakeLists.txt that is
// to compile it, so that no test is forgotten and no file lies dead.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** @param {string} file @returns {string} what the lists at and above a file's folder say of it */
function isListed(file) {
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    const list = path.join(folder, 'CMakeLists.txt');
    if (!existsSync(list)) continue;
    const words = readFileSync(list, 'utf8').split(/[\s()"]+/);
    if (words.includes(path.relative(folder, file))) return '';
  }
  return `${file} is named in no CMakeLists.txt at or above its folder: add it there`;
}

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', 'core/*.cpp', 'wasm/*.cpp', 'tests/*.cpp'], { encoding: 'utf8' });
const problems = listed.split('\n').filter((file) => file && existsSync(file)).map(isListed).filter(Boolean);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
