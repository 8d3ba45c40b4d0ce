// As little as a page needs to ask one question after the other, written by hand.
const questions = JSON.parse(document.getElementById('questions').textContent);
const answers = {};
const place = document.getElementById('place');
let at = 0;

function draw() {
  const { id, prompt, options } = questions[at];
  const legend = Object.assign(document.createElement('legend'), { textContent: prompt });
  const rows = options.map(({ label }, value) => {
    const row = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: id, value });
    input.onchange = () => {
      answers[id] = value;
      next.disabled = false;
    };
    row.append(input, label);
    return row;
  });
  const fields = document.createElement('fieldset');
  const next = Object.assign(document.createElement('button'), { textContent: 'Next', disabled: true });
  next.onclick = () => {
    at++;
    draw();
  };
  fields.append(legend, ...rows);
  place.replaceChildren(fields, next);
}
draw();
