<?php
// No mail goes out; and while a file says so, only who is logged in may read the REST API.
add_filter('pre_wp_mail', '__return_true');
add_filter('rest_authentication_errors', function ($found) {
    if ($found || is_user_logged_in() || !file_exists(WP_CONTENT_DIR . '/closed-to-guests')) {
        return $found;
    }
    return new WP_Error('rest_not_logged_in', 'Only for members.', ['status' => 401]);
});
