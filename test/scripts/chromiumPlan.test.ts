import { expect, test } from 'vitest';
import { aptPlan } from '../../scripts/bootstrap/chromiumPlan.mjs';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const never = () => {
  throw new Error('asked');
};

test('root on Debian installs with apt and is never asked anything', () => {
  const plan = aptPlan({ osRelease: debian, isRoot: true, canSudo: never });
  expect(plan).toHaveLength(2);
  expect(plan?.[1]).toEqual(expect.arrayContaining(['DEBIAN_FRONTEND=noninteractive', '-y', 'chromium']));
});

test('a person with sudo without a password goes through sudo', () => {
  const plan = aptPlan({ osRelease: debian, isRoot: false, canSudo: () => true });
  expect(plan?.every(([command]) => command === 'sudo')).toBe(true);
});

test('without rights nothing is tried', () => {
  expect(aptPlan({ osRelease: debian, isRoot: false, canSudo: () => false })).toBeUndefined();
});

test('Ubuntu calls the package otherwise', () => {
  const plan = aptPlan({ osRelease: ubuntu, isRoot: true, canSudo: never });
  expect(plan?.[1]).toContain('chromium-browser');
});

test.each(['ID=fedora\nPRETTY_NAME="not debian"\n', ''])('elsewhere nothing is tried', (osRelease) => {
  expect(aptPlan({ osRelease, isRoot: true, canSudo: never })).toBeUndefined();
});
