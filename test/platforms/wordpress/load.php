<?php
// WordPress for a script on the command line: `php load.php SITE SCRIPT [ARGUMENT…]`.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_URI'] = '/';
[, $site, $script] = $argv;
$arguments = array_slice($argv, 3);
if ($script === 'install') {
    define('WP_INSTALLING', true);
}
require "$site/wp-load.php";
require __DIR__ . "/$script.php";
