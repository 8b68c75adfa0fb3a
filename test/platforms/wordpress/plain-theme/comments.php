<div id="comments">
<h3><?php comments_number(); ?></h3>
<ol class="commentlist"><?php wp_list_comments(); ?></ol>
<?php comment_form(); ?>
</div>
