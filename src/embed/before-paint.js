// Inline in every embed, by its hash: the theme is right and no wrong view flashes up from the first paint on, without a
// request. Where the view asked for cannot be drawn, the drawn one is shown after all, and the embed says so.
(function () {
  var root = document.documentElement;
  var theme = /[?&]theme=(light|dark|transparent(?:-light|-dark)?)(&|$)/.exec(location.search);
  // As migrations.ts has it: a theme of that name was there until November 2026.
  if (theme) root.dataset.theme = theme[1] === 'transparent' ? 'transparent-light' : theme[1];
  if (/[?&]controls=off(&|$)/.test(location.search)) root.dataset.controls = 'off';
  if (!/[?&](?!(theme|controls|pym|childId|initialWidth|parentTitle|parentUrl)(=|&|$))[^&]/.test(location.search))
    return;
  root.classList.add('awaiting-view');
  function show() {
    if (root.dataset.ready) return;
    root.classList.remove('awaiting-view');
    var notice = document.getElementById('not-started');
    if (notice) notice.hidden = false;
  }
  addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') show();
    },
    true,
  );
  setTimeout(show, 10000);
})();
