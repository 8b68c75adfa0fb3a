<?php
// For PHP's own server: a file that is there as it is, everything else by WordPress.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = $root . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir($root);
require "$root/index.php";
