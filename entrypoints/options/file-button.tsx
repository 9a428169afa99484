import { useRef } from 'react';

interface Props {
  name: string;
  disabled: boolean;
  testId: string;
  take: (file: File) => void;
}

/** Asks the reader for a file of ours: JSON lines, packed or not. */
export function FileButton({ name, disabled, testId, take }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".gz,.jsonl,application/gzip"
        data-testid={testId}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // the same file may be chosen again
          if (file) take(file);
        }}
      />
    </>
  );
}
