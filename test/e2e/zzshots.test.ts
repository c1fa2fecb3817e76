import { it } from 'vitest';
import { openBrowser, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';
import type { IdeaWords } from '../../shared/facts/ideas.ts';

it('shots', async () => {
  const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
  const rooms = [...hall.app.engine.summit.summit.rooms.values()];
  await hall.run({ type: 'startStep', step: 'ronde-1' });
  const texts = ['Plant fruitbomen op elk plein', 'Geef starters voorrang in de eigen wijk', 'Maak van de Nieuwe Rijn een autovrije kade, met bankjes en bomen voor iedereen die even wil zitten', 'مقهى للغة في كل حي'];
  for (const [i, text] of texts.entries()) {
    const idea = hall.app.clock.newId();
    const words: IdeaWords = { text, lang: i === 3 ? 'ar' : 'nl', kind: 'recommendation', addressee: 'gemeente' };
    await hall.run({ type: 'addIdea', idea, table: String(i + 1), round: 1, words });
    await hall.run({ type: 'approveIdea', idea });
  }
  const open = async (i: number, name: string) => {
    const url = new URL(await hall.link('screen'));
    url.searchParams.set('name', name);
    url.searchParams.set('room', rooms[i]?.id ?? '');
    return visit(browser, url.href, { viewport: { width: 1920, height: 1080 } });
  };
  const a = await open(0, 'Links'); const b = await open(0, 'Rechts'); const c = await open(1, 'Scherm bij de deur');
  const director = await visit(browser, await hall.link('director'), { viewport: { width: 1366, height: 768 } });
  const page = director.page;
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/shots/d-empty-1366.png', fullPage: true });
  const q = (kind: string, more = {}, r?: string) => hall.run({ type: 'queueScene', cue: hall.app.clock.newId(), scene: { kind, ...more } as never, before: null, rooms: r === undefined ? undefined : [r] });
  await q('wall'); await q('message', { message: { nl: 'Soep en broodjes staan klaar in de foyer', en: 'Soup and rolls are ready in the foyer' } }, rooms[1]?.id);
  await q('countdown'); await q('proposal'); await q('thanks');
  await hall.run({ type: 'showScene', scene: { kind: 'message', message: { nl: 'Welkom in de kleine zaal' } }, rooms: [rooms[1]?.id ?? ''] });
  await page.waitForTimeout(2500);
  await page.screenshot({ path: '/tmp/shots/d-full-1366.png' });
  await page.screenshot({ path: '/tmp/shots/d-full-1366-whole.png', fullPage: true });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/shots/d-full-1920.png' });
  await page.keyboard.press('Escape'); await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/shots/d-panic-1920.png' });
  await page.keyboard.press('?'); await page.waitForTimeout(400);
  await page.screenshot({ path: '/tmp/shots/d-keys-1920.png' });
  await page.keyboard.press('Escape'); await page.waitForTimeout(300);
  await page.keyboard.press('i'); await page.waitForTimeout(400);
  await a.page.screenshot({ path: '/tmp/shots/s-identify.png' });
  const en = await visit(browser, await hall.link('director'), { viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  await en.page.evaluate(() => { for (const k of Object.keys(localStorage)) console.log(k); });
  await en.page.waitForTimeout(1000);
  await en.page.screenshot({ path: '/tmp/shots/d-en-1366.png' });
  await browser.close(); await hall.close();
  void b; void c;
});
