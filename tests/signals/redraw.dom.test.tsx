import { act, cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { redrawOnChange } from '../../src/signals/redraw.ts';
import { batch, computed, signal } from '../../src/signals/signals.ts';

redrawOnChange();
afterEach(cleanup);

test('a component is drawn anew when what it read has changed, and no other', async () => {
  const [name, size] = [signal('a'), signal(1)];
  const isBig = computed(() => size.value > 10);
  const drawn: string[] = [];
  const Name = () => {
    drawn.push('name');
    return <b>{name.value}</b>;
  };
  const Size = () => {
    drawn.push('size');
    return <i>{isBig.value ? 'big' : 'small'}</i>;
  };
  const Around = () => {
    drawn.push('around');
    return (
      <p>
        <Name />
        <Size />
      </p>
    );
  };
  const { container } = render(<Around />);
  await act(() => {
    name.value = 'b';
    size.value = 2;
  });
  expect([container.textContent, drawn]).toEqual(['bsmall', ['around', 'name', 'size', 'name']]);
  await act(() =>
    batch(() => {
      name.value = 'c';
      size.value = 20;
    }),
  );
  expect(container.textContent).toBe('cbig');
});

test('what reads signals is not drawn anew with what is around it, unless it is given something else or is told to', async () => {
  const [around, read] = [signal(1), signal('a')];
  const drawn: string[] = [];
  const Reads = ({ text }: { text?: string }) => {
    const [state, setState] = useState(0);
    drawn.push(`reads ${text} ${state}`);
    return (
      <button type="button" onClick={() => setState(state + 1)}>
        {read.value}
      </button>
    );
  };
  const Plain = () => {
    drawn.push('plain');
    return <i />;
  };
  const Around = () => (
    <p>
      <Reads text={around.value < 3 ? 'same' : 'other'} />
      {around.value < 5 ? <Reads text="gone" /> : <Reads />}
      <Plain />
    </p>
  );
  const { container } = render(<Around />);
  const redrawn = async (change: () => void) => {
    drawn.length = 0;
    await act(change);
    return drawn.join(', ');
  };
  expect(
    await redrawn(() => {
      around.value = 2;
    }),
  ).toBe('plain');
  expect(
    await redrawn(() => {
      around.value = 3;
    }),
  ).toBe('reads other 0, plain');
  expect(await redrawn(() => container.querySelector('button')?.click())).toBe('reads other 1');
  expect(
    await redrawn(() => {
      around.value = 5;
    }),
  ).toBe('reads undefined 0, plain');
});

test('a component that is gone is drawn no more', async () => {
  const [shown, text] = [signal(true), signal('a')];
  let times = 0;
  const Inner = () => {
    times++;
    return <b>{text.value}</b>;
  };
  const Outer = () => <p>{shown.value && <Inner />}</p>;
  const { container } = render(<Outer />);
  await act(() => {
    shown.value = false;
  });
  await act(() => {
    text.value = 'b';
  });
  expect([container.textContent, times]).toEqual(['', 1]);
});

test('one that threw while it was drawn leaves nothing behind that reads for it', async () => {
  const broken = signal(true);
  const other = signal(0);
  const Broken = () => {
    if (broken.value) throw new Error('broken');
    return <b>whole</b>;
  };
  expect(() => render(<Broken />)).toThrow('broken');
  expect(other.value).toBe(0);
  const { container } = render(<p>{other.value}</p>);
  await act(() => {
    broken.value = false;
    other.value = 1;
  });
  expect(container.textContent).toBe('0');
});
