<?php
// Every comment of a post as the database has it, approved or not, and its words as WordPress prints them.
global $wpdb;
$post_id = (int) $arguments[0];
$rows = $wpdb->get_results($wpdb->prepare("SELECT * FROM $wpdb->comments WHERE comment_post_ID = %d", $post_id));
$facts = [];
foreach ($rows as $row) {
    $facts[] = [
        'id' => $row->comment_ID,
        'parent' => $row->comment_parent,
        'type' => $row->comment_type,
        'state' => $row->comment_approved,
        'user' => $row->user_id,
        'author' => $row->comment_author,
        'url' => $row->comment_author_url,
        'gmt' => $row->comment_date_gmt,
        'local' => $row->comment_date,
        'seconds' => (new DateTime($row->comment_date, wp_timezone()))->getTimestamp(),
        'name' => get_comment_author($row->comment_ID),
        // as it is once more on the pages of block themes
        'texturedName' => wptexturize(get_comment_author($row->comment_ID)),
        'html' => apply_filters('comment_text', $row->comment_content, get_comment($row->comment_ID), []),
    ];
}
echo wp_json_encode([
    'rows' => $facts,
    'permalink' => get_permalink($post_id),
    'count' => (int) get_comments_number($post_id),
    'cookies' => COOKIEHASH,
], JSON_THROW_ON_ERROR);
