<?php
/**
 * Plugin Name: provider-vetting
 * Description: Questions to ask a medical-aesthetics provider, as a block and as the shortcode [provider_vetting]. All files come from this site.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: provider-vetting
 * Domain Path: /languages
 */

namespace Provider_Vetting;

if (!defined('ABSPATH')) {
    exit;
}

/** The attributes that an author may choose: name, values if there is a list, label, help. */
function options(): array
{
    static $options = null;
    return $options ??= json_decode(file_get_contents(__DIR__ . '/options.json'), true);
}

/** Block attributes are camel case, shortcode attributes have underscores, the element's have hyphens. */
function property(string $attribute): string
{
    return lcfirst(str_replace('-', '', ucwords($attribute, '-')));
}

/** Writes the element. What is not a value that it can have is left out, so the element's default holds. */
function render(array $given): string
{
    wp_enqueue_script('provider-vetting');
    $attributes = '';
    $pack = 'exosome-therapy';
    foreach (options() as $option) {
        $name = $option['attribute'];
        $value = trim((string) ($given[property($name)] ?? $given[str_replace('-', '_', $name)] ?? ''));
        if ($value === '' || (isset($option['values']) && !in_array($value, $option['values'], true))) {
            continue;
        }
        if ($name === 'pack') {
            $pack = $value;
        }
        $isAddress = in_array($name, ['disclosure-src', 'browse-href'], true);
        $attributes .= sprintf(' %s="%s"', $name, $isAddress ? esc_url($value) : esc_attr($value));
    }
    // The block editor asks for a locale; the element wants the page's own language unless an author chose one.
    $sheet = plugins_url('dist/questions/' . rawurlencode($pack) . '.en.html', __FILE__);
    return sprintf(
        '<provider-vetting%s style="display:block;min-height:45em"><p><a href="%s">%s</a></p></provider-vetting>',
        $attributes,
        esc_url($sheet),
        esc_html__('Questions to print', 'provider-vetting')
    );
}

add_action('init', function () {
    load_plugin_textdomain('provider-vetting', false, basename(__DIR__) . '/languages');
    // No version in the address: the files beside the script are named by it already.
    wp_register_script('provider-vetting', plugins_url('dist/provider-vetting.js', __FILE__), [], null, true);
    wp_register_script(
        'provider-vetting-block',
        plugins_url('block.js', __FILE__),
        ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'],
        null,
        true
    );
    $worded = array_map(fn(array $option) => $option + [
        'property' => property($option['attribute']),
        'label' => translate($option['meaning'], 'provider-vetting'),
    ], options());
    wp_add_inline_script('provider-vetting-block', 'window.providerVettingBlock = ' . wp_json_encode([
        'options' => $worded,
        'title' => __('Questions to ask a provider', 'provider-vetting'),
        'note' => __('The widget shows on the published page. Nothing of what visitors answer reaches this site.', 'provider-vetting'),
        'usual' => __('As usual', 'provider-vetting'),
    ]) . ';', 'before');
    $attributes = [];
    foreach (options() as $option) {
        $attributes[property($option['attribute'])] = ['type' => 'string', 'default' => ''];
    }
    register_block_type('provider-vetting/questions', [
        'api_version' => 2,
        'title' => __('Questions to ask a provider', 'provider-vetting'),
        'category' => 'widgets',
        'icon' => 'clipboard',
        'attributes' => $attributes,
        'editor_script' => 'provider-vetting-block',
        'render_callback' => fn(array $given) => render($given),
    ]);
    add_shortcode('provider_vetting', fn($given) => render(is_array($given) ? $given : []));
});
