import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';

const questions = JSON.parse(document.getElementById('questions').textContent);
const pages = questions.map(({ id, prompt, options }) => ({
  elements: [
    {
      type: 'radiogroup',
      name: id,
      title: prompt,
      choices: options.map(({ label }, value) => ({ text: label, value })),
    },
  ],
}));
renderSurvey(new Model({ pages }), document.getElementById('place'));
