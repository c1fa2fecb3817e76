import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soon } from '../../client/parts/soon.ts';
import { untilThere } from '../../client/parts/untilThere.ts';
import { warm } from '../../client/parts/warm.ts';

const CUT = new TypeError('Failed to fetch');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is fetched until it is there', () => {
  it('is asked for again after two seconds, and ever less often', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(CUT);
    const there = vi.fn();
    void untilThere(load).then(there);
    await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000 + 8000);
    expect(load).toHaveBeenCalledTimes(5);
    load.mockResolvedValue('part');
    await vi.advanceTimersByTimeAsync(7999);
    expect(there).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(there).toHaveBeenCalledExactlyOnceWith('part');
  });
});

describe('what the first view waits for', () => {
  it('is shown as soon as it is there, and does not keep the view for longer than two seconds', async () => {
    const shown = vi.fn();
    void soon(Promise.resolve()).then(shown);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toHaveBeenCalledOnce();
    void soon(new Promise(() => {})).then(shown);
    await vi.advanceTimersByTimeAsync(1999);
    expect(shown).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toHaveBeenCalledTimes(2);
  });
});

describe('what is fetched beforehand', () => {
  it('comes one after the other, ends at a cut, and can be called off', async () => {
    const done = vi.fn();
    const first = vi.fn(() => Promise.resolve());
    const second = vi.fn(() => Promise.reject(CUT));
    const third = vi.fn(() => Promise.resolve());
    warm([first, second, third], 4000, done);
    const callOff = warm([third], 4000, done);
    await vi.advanceTimersByTimeAsync(3999);
    expect(first).not.toHaveBeenCalled();
    callOff();
    await vi.advanceTimersByTimeAsync(5000);
    expect([first.mock.calls.length, second.mock.calls.length, third.mock.calls.length]).toEqual([1, 1, 0]);
    expect(done).not.toHaveBeenCalled();
    warm([first], 0, done);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toHaveBeenCalledOnce();
  });
});
