<?php
// Puts posts with their comments in, from JSON on standard input; gives the ids as JSON.
global $wpdb;
$ids = [];
wp_defer_comment_counting(true);
foreach (json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR) as $slug => $post) {
    $post_id = wp_insert_post([
        'post_title' => wp_slash($post['title']),
        'post_name' => $slug,
        'post_content' => '<p>A review.</p>',
        'post_status' => 'publish',
        'post_author' => 1,
        'comment_status' => 'open',
    ]);
    $here = [];
    foreach ($post['comments'] as $comment) {
        $data = wp_slash([
            'comment_post_ID' => $post_id,
            'comment_author' => $comment['name'],
            'comment_author_email' => $comment['email'] ?? '',
            'comment_author_url' => $comment['url'] ?? '',
            'comment_author_IP' => '127.0.0.1',
            'comment_agent' => 'Taped off the radio',
            'comment_content' => $comment['body'],
            'comment_type' => $comment['type'] ?? 'comment',
            'comment_parent' => 0,
            'comment_date' => $comment['at'],
            'comment_date_gmt' => get_gmt_from_date($comment['at']),
            'comment_approved' => $comment['state'] ?? '1',
            'user_id' => $comment['user'] ?? 0,
        ]);
        // what a guest's words go through; an admin's stay as they are
        $id = wp_insert_comment(empty($comment['raw']) ? wp_filter_comment($data) : $data);
        if (!$id) {
            throw new Exception("not inserted: {$comment['key']}: {$wpdb->last_error}");
        }
        $here[$comment['key']] = $id;
    }
    // parents may come after their answers, or not be there at all
    foreach ($post['comments'] as $comment) {
        $change = [];
        if (isset($comment['in'])) {
            $change['comment_parent'] = $here[$comment['in']] ?? (int) $comment['in'];
        }
        if (!empty($comment['noGmt'])) {
            $change['comment_date_gmt'] = '0000-00-00 00:00:00';
        }
        if ($change && $wpdb->update($wpdb->comments, $change, ['comment_ID' => $here[$comment['key']]]) !== 1) {
            throw new Exception("not changed: {$comment['key']}: {$wpdb->last_error}");
        }
    }
    $ids[$slug] = ['id' => $post_id, 'comments' => $here];
}
wp_defer_comment_counting(false);
echo wp_json_encode($ids);
