// In a kept edition: names the current edition, and keeps the link to it on the view that is shown.
(function () {
  'use strict';
  var link = document.querySelector('#kept-edition a');
  var edition = new URL('./', document.currentScript.src).href;
  var current = new URL('../../', edition).href;
  function lead() {
    var path = location.href.slice(edition.length);
    // The current edition may hold no reports and no pictures.
    link.href = current + (/^(?:reports|figures)\//.test(path) ? '' : path);
  }
  ['pointerenter', 'pointerdown', 'focus', 'click'].forEach(function (kind) {
    link.addEventListener(kind, lead, true);
  });
  lead();
  fetch(current + 'edition.json')
    .then(function (answer) {
      return answer.ok ? answer.json() : null;
    })
    .then(function (about) {
      if (about && /^\d{4}-\d{2}$/.test(about.edition)) link.textContent += ' (' + about.edition + ')';
    })
    .catch(function () {});
})();
