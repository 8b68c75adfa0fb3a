// Sets the `review` property of the two elements that every page of this folder has for it.
import { hugeReview, smallReview } from './reviews.js';

document.getElementById('by-property').review = smallReview;
document.querySelector('[data-huge]').review = hugeReview(1000);
