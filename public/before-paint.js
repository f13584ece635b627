// Runs before the first paint. The page that was drawn at build time shows the default view; where the address asks for
// another one, the default must not flash up. It is shown again if the atlas cannot start.
(function () {
  'use strict';
  if (location.search.length < 2) return;
  var root = document.documentElement;
  root.classList.add('awaiting-view');
  function show() {
    root.classList.remove('awaiting-view');
  }
  addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') show();
  }, true);
  setTimeout(show, 10000);
})();
