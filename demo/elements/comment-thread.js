// The threads of this page that a script makes.

const comment = (i, parentId) => ({
  id: String(i),
  ...(parentId !== undefined && { parentId: String(parentId) }),
  author: { name: ['Ines Okoye', 'Gruff', 'Hanneke V.', 'Tobias', 'Old Needle'][i % 5] },
  createdAt: new Date(Date.UTC(2026, 10, 2) + i * 60_000).toISOString(),
  body: { format: 'text', value: `Take ${i}: still the best side two of its year.` },
  ...(i % 4 === 0 && { counts: { likes: i % 17 } }),
});
const review = (items) => ({ version: 1, title: 'Rocky IV', comments: { items } });

document.getElementById('by-property').review = review([comment(1), comment(2, 1)]);
document.querySelector('[data-huge]').review = review(
  Array.from({ length: 5000 }, (_, i) => comment(i, i % 3 ? i - (i % 3) : undefined)),
);
document.querySelector('[data-deep]').review = review(
  Array.from({ length: 40 }, (_, i) => comment(i, i ? i - 1 : undefined)),
);
