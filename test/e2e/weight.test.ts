import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

/** Bytes over the wire until the page is usable, fonts and icons left out: text is readable without them. */
const LIMIT = {
  phone: 30_000,
  tablet: 60_000,
  screen: 90_000,
  organiser: 90_000,
  director: 90_000,
  floor: 60_000,
  team: 90_000,
  desk: 90_000,
};

describe('first view over the wire', () => {
  let hall: Hall;
  let browser: Browser;
  const weigh = async (url: string): Promise<{ total: number; files: string[] }> => {
    const { page, bytes, troubles, close } = await visit(browser, url);
    await page.waitForLoadState('networkidle');
    const files = [...bytes].filter(([path]) => !/\.(woff2|svg)$/.test(path) && !path.startsWith('/api/'));
    expect(troubles).toEqual([]);
    await close();
    return {
      total: files.reduce((sum, [, size]) => sum + size, 0),
      files: files.map(([path, size]) => `${path} ${size}`),
    };
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it(`phone: at most ${LIMIT.phone} bytes`, async () => {
    const badge = (await hall.badges())[0] as Badge;
    const { total, files } = await weigh(badge.url);
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.phone);
  });
  it(`tablet: at most ${LIMIT.tablet} bytes`, async () => {
    const sign = (await hall.signs())[0] as Sign;
    const { total, files } = await weigh(sign.url);
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.tablet);
  });
  it(`screen: at most ${LIMIT.screen} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('screen'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.screen);
  });
  it(`director: at most ${LIMIT.director} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('director'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.director);
  });
  it(`floor team: at most ${LIMIT.floor} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('floor'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.floor);
  });
  it(`theme team: at most ${LIMIT.team} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('themeTeam'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.team);
  });
  it(`desk: at most ${LIMIT.desk} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('desk'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.desk);
  });
  it(`organiser: at most ${LIMIT.organiser} bytes`, async () => {
    const { total, files } = await weigh(await hall.link('organiser'));
    expect(total, files.join('\n')).toBeLessThanOrEqual(LIMIT.organiser);
  });
});
