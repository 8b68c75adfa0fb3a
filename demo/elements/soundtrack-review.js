import './properties.js';
import { smallReview } from './reviews.js';

document.getElementById('start').addEventListener('click', () => {
  document.getElementById('waiting-review').start();
});

// the provider comes when the piece that points at it has long been there
setTimeout(() => {
  const provider = document.createElement('soundtrack-review');
  provider.id = 'late-review';
  provider.review = smallReview;
  document.getElementById('late-place').append(provider);
}, 1500);
