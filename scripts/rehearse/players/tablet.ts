import type { Device } from '../../../client/sync/device.ts';
import { makeReplica } from '../../../client/sync/replica.ts';
import type { IdeaWords } from '../../../shared/facts/ideas.ts';
import { programme } from '../../../shared/views/programme.ts';
import { table } from '../../../shared/views/table.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Sign } from '../../verbs/signs.ts';
import { tokenOf } from '../cast.ts';
import { Conversation } from '../corpus/corpus.ts';
import type { Said } from '../corpus/said.ts';
import { newId } from '../enter.ts';
import { planCall } from '../help.ts';
import { type Card, type PlannedProposal, planProposal, planTable } from '../schedule.ts';
import type { Stage } from '../stage.ts';

/** The facilitator of one table: pairs the tablet before the doors open and types what the table says. */
export async function openTablet(stage: Stage, sign: Sign, index: number): Promise<() => Promise<void>> {
  const random = stage.randomOf(`table ${sign.table}`);
  const hall = makeReplica('programme', ONLY, programme);
  const own = makeReplica('table', sign.table, table);
  const device = await stage.enter({ app: 'facilitator', token: tokenOf(sign.url), replicas: [hall, own] });
  const talk = new Conversation(sign.theme, random);
  const cards = planTable(stage.parts, talk, random);
  const proposal = planProposal(stage.parts, talk, random);
  const call = planCall(stage.parts, index, stage.randomOf(`help ${sign.table}`));

  const wordsOf = ({ text, lang, kind, addressee }: Said): IdeaWords => {
    const known = hall.state.summit?.addressees.some(({ id }) => id === addressee);
    return { text, lang, kind, addressee: known === true ? addressee : null };
  };
  const isEmpty = (round: number): boolean =>
    !(own.state.seats[round] ?? []).some((person) => own.state.here[person]);

  const write = async ({ minute, round, said, then }: Card): Promise<void> => {
    await stage.day.until(minute);
    if (isEmpty(round)) return;
    const idea = newId();
    await device.send({ type: 'addIdea', idea, table: sign.table, round, words: wordsOf(said) });
    stage.ideas += 1;
    if (then === null) return;
    await stage.day.until(then.minute);
    if (then.said !== null) await device.send({ type: 'rewordIdea', idea, words: wordsOf(then.said) });
    else {
      await device.send({ type: 'withdrawIdea', idea });
      stage.ideas -= 1;
    }
  };
  const propose = async (): Promise<void> => {
    if (proposal === null) return;
    await stage.day.until(proposal.minute);
    if (!isEmpty(proposal.round)) await writeProposal(stage, device, sign.table, proposal);
  };
  const askHelp = async (): Promise<void> => {
    if (call === null) return;
    const { minute, round, reason, withdrawn } = call;
    await stage.day.until(minute);
    if (isEmpty(round)) return;
    const id = newId();
    await device.send({ type: 'askHelp', call: id, table: sign.table, reason, at: device.time.now() });
    stage.asked += 1;
    if (withdrawn === null) return;
    await stage.day.until(withdrawn);
    // Somebody is on his way already: then he is let come.
    if (own.state.calls[id]?.taken !== null) return;
    await device.send({ type: 'withdrawHelp', call: id, table: sign.table });
    stage.asked -= 1;
  };
  return async () => {
    await Promise.all([...cards.map(write), propose(), askHelp()]);
  };
}

/** The table writes its proposal, makes it better, hears it and signs it. */
async function writeProposal(
  stage: Stage,
  device: Device,
  table: string,
  { round, step, words, better, signing }: PlannedProposal,
): Promise<void> {
  const proposal = newId();
  await device.send({ type: 'addProposal', proposal, table, round, step, words });
  stage.proposals += 1;
  await stage.day.until(better.minute);
  await device.send({ type: 'rewordProposal', proposal, words: better.words });
  if (signing === null) return;
  const { minute, thumbs, objection } = signing;
  await stage.day.until(minute);
  await device.send({ type: 'signProposal', proposal, words: better.words, thumbs, objection });
}
