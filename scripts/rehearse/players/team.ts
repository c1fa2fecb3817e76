import type { Device } from '../../../client/sync/device.ts';
import { makeReplica, type Replica } from '../../../client/sync/replica.ts';
import { programme } from '../../../shared/views/programme.ts';
import { type TeamIdea, type ThemeTeamState, themeTeam } from '../../../shared/views/themeTeam.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Stage } from '../stage.ts';
import { Bundler } from './bundler.ts';

const PER_MINUTE = 8;
/** Minutes that a card lies before somebody has read it. */
const READS_AFTER = 1;
/** One card in so many stays off the screens. */
const KEPT_BACK = 7;

/**
 * One member of the theme team: reads the cards and proposals that fall to him and puts most of them on the screens, and
 * bundles the cards of his themes.
 */
export async function openTeamMember(
  stage: Stage,
  token: string,
  { index, members }: { index: number; members: number },
): Promise<() => Promise<void>> {
  const all = makeReplica('themeTeam', ONLY, themeTeam);
  const device = await stage.enter({
    app: 'themeteam',
    token,
    replicas: [makeReplica('programme', ONLY, programme), all],
  });
  const bundler = new Bundler(
    device,
    () => all.state,
    (theme) => shareOf(theme) % members === index,
  );
  /** Minute of the day at which a card was first seen. */
  const seen = new Map<string, number>();
  /** Cards that were judged, with the words they had then: new words are judged anew. */
  const judged = new Map<string, string>();

  const isToRead = ([id, { words, withdrawn, shown }]: [string, TeamIdea], minute: number): boolean => {
    if (withdrawn || shown || shareOf(id) % members !== index || judged.get(id) === words.text) return false;
    const since = seen.get(id) ?? minute;
    seen.set(id, since);
    return minute - since >= READS_AFTER;
  };

  const readProposals = proposalReader(device, all, (id) => shareOf(id) % members === index);

  return async () => {
    for (let minute = 1; minute < stage.end; minute++) {
      await stage.day.until(minute);
      const unread = Object.entries(all.state.ideas)
        .filter((idea) => isToRead(idea, minute))
        .slice(0, PER_MINUTE);
      for (const [idea, { words }] of unread) {
        judged.set(idea, words.text);
        if (shareOf(idea) % KEPT_BACK !== 0) await device.send({ type: 'approveIdea', idea });
      }
      await bundler.work(minute);
      await readProposals();
    }
  };
}

/** Reads the proposals that fall to him once their tables signed them, and shows them to the hall. */
function proposalReader(
  device: Device,
  all: Replica<ThemeTeamState>,
  isMine: (id: string) => boolean,
): () => Promise<void> {
  const read = new Set<string>();
  return async () => {
    for (const [proposal, known] of Object.entries(all.state.proposals)) {
      const { signed, judged, withdrawn, revision } = known;
      const these = `${proposal} ${revision}`;
      if (signed === null || judged || withdrawn || read.has(these) || !isMine(proposal)) continue;
      read.add(these);
      await device.send({ type: 'approveProposal', proposal, revision });
    }
  };
}

/** A number that falls from an id by chance, the same for every member. */
const shareOf = (id: string): number =>
  [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 99_991, 7);
