/**
 * What the page can do besides being read: sort the table, filter it.
 * Without it every row is there, in the order that tells most.
 */
export const BOARD_SCRIPT = `
const table = document.getElementById('fiches');
if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const form = document.getElementById('filter');
  const status = document.getElementById('shown');
  const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
  const filter = () => {
    const words = plain(form.elements.words.value).split(' ').filter(Boolean);
    const { stage, review } = form.elements;
    let shown = 0;
    for (const row of rows) {
      const text = plain(row.textContent);
      const fits = words.every((word) => text.includes(word))
        && (stage.value === '' || row.dataset.stage === stage.value)
        && (review.value === '' || row.dataset.review === review.value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', rows.length);
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const key = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent;
      const numbers = rows.every((row) => key(row) === '' || !Number.isNaN(Number(key(row))));
      rows.sort((a, b) => {
        const order = numbers ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b), document.documentElement.lang);
        return up ? order : -order;
      });
      body.append(...rows);
    });
  });
}
`;
