<?php
// A new blog by an admin, on a clock that is far from UTC and off by an odd quarter of an hour.
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Soundtracks', 'mara', 'mara@blog.example', true, '', 'only-for-tests');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Asia/Kathmandu');
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
wp_update_user(['ID' => 1, 'display_name' => 'Mara']);
flush_rewrite_rules();
echo wp_json_encode(['wordpress' => $GLOBALS['wp_version'], 'php' => PHP_VERSION, 'database' => $GLOBALS['wpdb']->get_var('SELECT VERSION()')]);
