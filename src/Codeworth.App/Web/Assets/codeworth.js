// Answers in place: the same address is fetched, the answer swapped, the address kept. Without this file the pages do all of it.
const form = document.querySelector('[data-ask]');
const narrow = matchMedia('(max-width: 63.99rem)');
let asking = new AbortController();

function addressOf(form) {
  const said = [...new FormData(form)].filter(([, value]) => value.trim() !== '');
  const query = new URLSearchParams(said).toString();
  return query === '' ? '/' : '/?' + query;
}

async function fetched(address) {
  asking.abort();
  asking = new AbortController();
  const response = await fetch(address, { headers: { Accept: 'text/html' }, signal: asking.signal });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function swap(page, selector) {
  const [here, there] = [document.querySelector(selector), page.querySelector(selector)];
  if (here && there) here.replaceChildren(...there.childNodes);
  return Boolean(here && there);
}

// What is wrong with a field stands beside it; what was typed stays as it is.
function mark(page) {
  for (const old of form.querySelectorAll('.problem')) old.remove();
  for (const field of form.querySelectorAll('.field')) field.classList.remove('wrong');
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const problem of page.querySelectorAll('.ask .problem')) {
    const name = problem.id.replace(/-wrong$/, '');
    const input = form.querySelector('#' + CSS.escape(name));
    if (!input) continue;
    const field = input.closest('.field');
    field.classList.add('wrong');
    (field.querySelector('.hint') ?? field.querySelector('label, legend')).after(problem);
    if (input.matches('fieldset')) continue;
    input.setAttribute('aria-invalid', 'true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== problem.id);
    input.setAttribute('aria-describedby', [...described, problem.id].join(' '));
  }
}

function announce() {
  const spoken = document.querySelector('[data-spoken]')?.dataset.spoken ?? document.querySelector('#problems-heading')?.textContent ?? '';
  document.querySelector('[data-announce]').textContent = spoken;
}

function ready() {
  for (const link of document.querySelectorAll('[data-copy], [data-print]')) link.hidden = false;
}

async function show(address, remember) {
  const answer = document.querySelector('[data-answer]');
  answer.setAttribute('aria-busy', 'true');
  try {
    const page = await fetched(address);
    if (!swap(page, '[data-answer]')) return location.assign(address);
    document.title = page.title;
    if (remember) history.pushState({}, '', address);
    mark(page);
    announce();
    ready();
    return true;
  } catch (failure) {
    if (failure.name !== 'AbortError') location.assign(address);
  } finally {
    if (!asking.signal.aborted) answer.removeAttribute('aria-busy');
  }
}

async function submit(event) {
  event.preventDefault();
  if (!await show(addressOf(form), true)) return;
  if (document.querySelector('[data-problems]')) return form.querySelector('[aria-invalid], .wrong input')?.focus();
  if (narrow.matches) {
    form.closest('details').open = false;
    document.querySelector('[data-answer]').focus();
    scrollTo({ top: 0 });
  }
}

async function copy(link) {
  await navigator.clipboard.writeText(link.href);
  const words = link.textContent;
  link.textContent = 'Copied';
  document.querySelector('[data-announce]').textContent = 'The link is copied';
  setTimeout(() => { link.textContent = words; }, 2000);
}

if (form) {
  form.addEventListener('submit', submit);
  // Beside a wide form the answer follows each change; a phone waits for the button.
  form.addEventListener('change', () => { if (!narrow.matches) show(addressOf(form), true); });
  // Going back shows another question: the form must tell it, so the page is loaded whole.
  addEventListener('popstate', event => { if (event.state) location.reload(); else if (!location.hash) location.reload(); });
}

// A link to a field of the form opens what hides it.
document.addEventListener('click', event => {
  const field = event.target.closest('a[href^="#"]')?.hash.slice(1);
  for (let each = document.getElementById(field)?.closest('details'); each; each = each.parentElement.closest('details')) each.open = true;
});

document.addEventListener('click', event => {
  const link = event.target.closest('[data-copy], [data-print]');
  if (!link) return;
  event.preventDefault();
  if (link.matches('[data-print]')) print(); else copy(link);
});

ready();
