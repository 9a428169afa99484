interface Props {
  name: string;
  on: boolean;
  disabled?: boolean;
  change: (on: boolean) => void;
}

/** A choice that takes effect at once. */
export function Switch({ name, on, disabled = false, change }: Props) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => change(event.target.checked)}
      />
      {name}
    </label>
  );
}
