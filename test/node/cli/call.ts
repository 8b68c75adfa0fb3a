import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/sources.js';

/** The program as it is built. */
export const program = join(root, 'dist/cli/cli.js');

/** What became of a call. */
export interface Called {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder, and calls of the command that are made in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'sleeve-notes-cli-'));

  /** The path of a file; with words it is written. */
  file(name: string, words?: string | Uint8Array): string {
    const path = join(this.folder, name);
    if (words !== undefined) writeFileSync(path, words);
    return path;
  }

  call(args: readonly string[], input: string | Uint8Array = ''): Called {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.folder,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
