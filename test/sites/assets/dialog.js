// The button above a document's text on tweedekamer.nl opens and closes its dialog.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('.m-modal__open');
  if (button) button.parentElement.classList.toggle('is-open');
});
