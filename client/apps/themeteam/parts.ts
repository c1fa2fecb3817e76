/** Parts of the page that are fetched after it is usable. */
export const parts = {
  picker: () => import('./Picker.svelte'),
  moderationForm: () => import('./ModerationForm.svelte'),
  splitForm: () => import('./SplitForm.svelte'),
  nameForm: () => import('./NameForm.svelte'),
  history: () => import('./History.svelte'),
  keyList: () => import('./KeyList.svelte'),
  files: () => import('./Files.svelte'),
};
