// For 404.html, which asks for this script in each folder above itself: the nearest copy that answers gives the page its
// style and its links.
(function () {
  'use strict';
  var page = document.documentElement;
  if (page.dataset.root) return;
  var root = new URL('./', document.currentScript.src).href;
  page.dataset.root = root;
  document.querySelectorAll('link[data-path]').forEach(function (link) {
    link.rel = 'stylesheet';
    link.href = root + link.dataset.path;
  });
  addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('a[data-path]').forEach(function (link) {
      link.href = root + link.dataset.path;
    });
    document.querySelector('nav').hidden = false;
  });
})();
