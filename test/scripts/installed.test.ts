import { describe, expect, test } from 'vitest';
import { installNeed, isInstalled, machineName } from '../../scripts/bootstrap/installed.mjs';

const asked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/fastify': { version: '5.0.0' },
    'node_modules/esbuild-windows': { version: '1.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  test('packages for other platforms may be absent', () => {
    expect(isInstalled(asked, { packages: { 'node_modules/fastify': { version: '5.0.0' } } })).toBe(true);
  });

  test('another version is not installed', () => {
    expect(isInstalled(asked, { packages: { 'node_modules/fastify': { version: '4.9.0' } } })).toBe(false);
  });

  test('a package nobody asks for is not what was asked', () => {
    const present = {
      packages: { 'node_modules/fastify': { version: '5.0.0' }, 'node_modules/x': { version: '1.0.0' } },
    };
    expect(isInstalled(asked, present)).toBe(false);
  });

  test('an empty folder is not installed', () => {
    expect(isInstalled(asked, {})).toBe(false);
  });
});

describe('installNeed', () => {
  const machine = machineName({ platform: 'linux', arch: 'x64', versions: { node: '22.3.0' } });
  const known = { machine, wanted: 'abc', matches: () => true };

  test('nothing when the stamp says so, without looking further', () => {
    const matches = () => {
      throw new Error('looked');
    };
    expect(installNeed({ ...known, stamp: `${machine} abc`, matches })).toBe('nothing');
  });

  test('a person who ran npm himself keeps what he installed, once it proves to load', () => {
    expect(installNeed({ ...known, stamp: undefined })).toBe('probe');
    expect(installNeed({ ...known, stamp: `${machine} older` })).toBe('probe');
  });

  test('another Node or platform always installs anew', () => {
    expect(installNeed({ ...known, stamp: 'linux-x64-node20 abc' })).toBe('install');
    expect(installNeed({ ...known, stamp: 'darwin-arm64-node22 abc' })).toBe('install');
  });

  test('a changed lockfile installs', () => {
    expect(installNeed({ ...known, stamp: `${machine} older`, matches: () => false })).toBe('install');
  });
});
