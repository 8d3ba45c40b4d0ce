/** Asks for the one thing that the reader of a text cannot tell and its owner knows: whose words it is. */
export function WhoseWords(props: {
  readonly isOwn: boolean | undefined;
  readonly choose: (isOwn: boolean) => void;
}) {
  return (
    <fieldset class="about">
      <legend>Is this the clinic’s own advert or message?</legend>
      {[true, false].map(isOwn => (
        <label key={`${isOwn}`}>
          <input
            type="radio"
            name="whose"
            checked={props.isOwn === isOwn}
            onChange={() => props.choose(isOwn)}
          />{' '}
          {isOwn ? 'Yes, it is theirs' : 'No, or I am not sure'}
        </label>
      ))}
      <p class="hint">
        Some of it could also be advice, news or a review. You know where the text comes from.
      </p>
    </fieldset>
  );
}
