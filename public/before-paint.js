// Runs before the first paint. The page that was drawn at build time shows the default view; where the address asks for
// another one, the default must not flash up. Where the atlas cannot start, it is shown after all, and the page says so.
(function () {
  'use strict';
  var root = document.documentElement;
  // In the atlas as one file, an address stands behind the file's name.
  var wantsAnother = location.search.length > 1 || /^#\/./.test(location.hash);
  if (wantsAnother) root.classList.add('awaiting-view');
  function show() {
    if (root.dataset.ready) return;
    root.classList.remove('awaiting-view');
    var notice = document.getElementById('not-started');
    if (notice) notice.hidden = false;
  }
  addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') show();
  }, true);
  if (wantsAnother) setTimeout(show, 10000);
})();
