import { type Component, createRawSnippet, flushSync, mount, type Snippet, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import { createI18n, type I18n } from '../../client/i18n/i18n.svelte.ts';
import { common } from '../../client/i18n/nl/common.ts';
import Host from './Host.svelte';

type CommonI18n = I18n<typeof common>;

export const commonI18n = (): CommonI18n =>
  createI18n({ nl: common, others: { ar: async () => [await import('../../client/i18n/ar/common.ts')] } });

/** Mounts a component in the page of the test and takes it away after the test. */
export function render<Props extends Record<string, unknown>>(
  component: Component<Props, object, string>,
  props: Props,
  i18n: CommonI18n = commonI18n(),
): HTMLElement {
  const target = document.createElement('div');
  document.body.append(target);
  const host = { component: component as unknown as Component<Record<string, unknown>>, props, i18n };
  const mounted = mount(Host, { target, props: host });
  onTestFinished(async () => {
    await unmount(mounted);
    target.remove();
  });
  flushSync();
  return target;
}

export const words = (text: string): Snippet =>
  createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

export const textOf = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
