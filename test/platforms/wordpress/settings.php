<?php
// How the blog shows comments: the theme and how deep answers go in.
[$theme, $depth] = $arguments;
if (!wp_get_theme($theme)->exists()) {
    throw new Exception("no theme $theme");
}
switch_theme($theme);
update_option('thread_comments_depth', (int) $depth);
