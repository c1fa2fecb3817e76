import type { PersonRole, Profile } from '../../shared/people.ts';
import { fold, plain } from './fold.ts';

const NO = /^(n|nee|neen|no|false|onwaar|0|geen|niet|niet nodig)\b/;
const YES = /^(j|ja|y|yes|x|v|1|true|waar|ok|wel|graag|nodig|✓|✔|☑|√)(?![\p{L}\p{N}])/u;

/** A ticked box in any of the ways people tick one; 'unclear' for other words. */
export function readYesNo(text: string): boolean | 'unclear' {
  const answer = plain(text).trim();
  if (answer === '' || NO.test(answer)) return false;
  return YES.test(answer) ? true : 'unclear';
}

const GENDERS: Record<string, Profile['gender'] | null> = {};
const genders = (answer: Profile['gender'] | null, list: string) => {
  for (const word of list.split(',')) GENDERS[fold(word)] = answer;
};
genders('f', 'v, f, vrouw, vrouwelijk, mevr, mevrouw, mw, female, woman');
genders('m', 'm, man, mannelijk, dhr, de heer, heer, hr, male');
genders('x', 'x, anders, non-binair, nonbinair, nb, genderneutraal, divers, other, non-binary, a, o');
genders(null, 'onbekend, wil ik niet zeggen, zeg ik liever niet, geen antwoord, unknown, u, ?');

/** 'f', 'm' or 'x'; null when the list says that it is not known; undefined when we do not know the word. */
export const readGender = (text: string): Profile['gender'] | null | undefined => GENDERS[fold(text)];

const ROLES: Record<PersonRole, string> = {
  participant: 'deelnemer, bewoner, inwoner, burger, participant, resident',
  wildcard: 'wildcard, wild card, wildcards',
  facilitator: 'tafelbegeleider, gespreksleider, gespreksbegeleider, begeleider, facilitator, moderator',
  host: 'gastheer, gastvrouw, gastheer/gastvrouw, host, ontvangst, balie',
  themeTeam: 'themateam, thema team, theme team, bundelaar, redactie',
  director: 'regisseur, regie, dagregie, director',
  organiser: 'organisator, organisatie, organisatieteam, organiser, organizer',
};

const ROLE_BY_WORD = new Map(
  (Object.keys(ROLES) as PersonRole[]).flatMap((role) =>
    ROLES[role].split(',').map((word) => [fold(word), role] as const),
  ),
);

/** The role a word stands for, else null. */
export const readRole = (text: string): PersonRole | null => ROLE_BY_WORD.get(fold(text)) ?? null;
