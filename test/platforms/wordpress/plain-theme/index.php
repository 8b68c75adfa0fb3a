<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title><?php wp_title(); ?></title><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<?php while (have_posts()) : the_post(); the_title('<h1>', '</h1>'); the_content(); comments_template(); endwhile; ?>
<?php wp_footer(); ?>
</body>
</html>
