import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';

const questions = JSON.parse(document.getElementById('questions').textContent);
const form = new Form({ container: document.getElementById('place') });
form.importSchema({
  type: 'default',
  components: questions.map(({ id, prompt, options }) => ({
    type: 'radio',
    key: id,
    label: prompt,
    values: options.map(({ label }, value) => ({ label, value: `${value}` })),
  })),
});
