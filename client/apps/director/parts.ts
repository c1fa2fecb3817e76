/** Parts of the page that are fetched after it is usable; the first ones answer a key that must never fail. */
export const parts = {
  confirm: () => import('./Confirm.svelte'),
  compose: () => import('./Compose.svelte'),
  screenList: () => import('./ScreenList.svelte'),
  ballotPanel: () => import('./BallotPanel.svelte'),
  openBallot: () => import('./OpenBallot.svelte'),
  choicePanel: () => import('../../choices/ChoicePanel.svelte'),
  tellTables: () => import('../../tell/TellTables.svelte'),
  keyTable: () => import('./KeyTable.svelte'),
  nameScreen: () => import('./NameScreen.svelte'),
};
