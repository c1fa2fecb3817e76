import type { help as dutch } from '../nl/help.ts';
import type { Translation } from '../texts.ts';

export const help: Translation<typeof dutch> = {
  askHelp: 'Poproś o pomoc',
  askTitle: 'W czym możemy pomóc?',
  askHint: 'Dotknij, o co chodzi. Podejdzie do ciebie ktoś z zespołu na sali.',
  askTechnology: 'Technika',
  askTechnologyHint: 'Nie działa tablet albo coś innego',
  askLanguage: 'Język',
  askLanguageHint: 'Nie rozumiemy się dobrze',
  askTension: 'Napięcie przy stoliku',
  askTensionHint: 'Rozmowa utknęła albo robi się ostra',
  askCare: 'Opieka nad kimś',
  askCareHint: 'Ktoś źle się czuje',
  helpState: 'Pomoc',
  helpAsked: 'Prośba o pomoc: {reason}',
  helpSeen: 'Zespół na sali widzi twoją prośbę.',
  helpHere: 'Twoja prośba jest jeszcze na tym tablecie. Podnieś na chwilę rękę.',
  helpComes: '{name} już idzie',
  someoneComes: 'Ktoś już idzie',
  notNeeded: 'Już niepotrzebne',
  solved: 'Sprawa rozwiązana',
  helpNotTaken: 'Twoja prośba nie dotarła: {why}',
  nudgeFive: 'Jeszcze pięć minut',
  nudgeOne: 'Jeszcze jedna minuta',
  nudgeFiveHint: 'Czas kończyć.',
  nudgeOneHint: 'Zapisz ostatnią kartkę.',
};
