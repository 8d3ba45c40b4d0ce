// The block in the editor: its choices, and where it will stand. No build step: WordPress brings the libraries.
(({ blocks, blockEditor, components, element }, { options, title, note, usual }) => {
  const { createElement: el, Fragment } = element;
  const control = (option, attributes, setAttributes) => {
    const { property, label, values } = option;
    const shared = {
      key: property,
      label,
      value: attributes[property],
      onChange: value => setAttributes({ [property]: value }),
    };
    if (!values) return el(components.TextControl, shared);
    const list = [{ label: usual, value: '' }, ...values.map(value => ({ label: value, value }))];
    return el(components.SelectControl, { ...shared, options: list });
  };
  blocks.registerBlockType('provider-vetting/questions', {
    edit({ attributes, setAttributes }) {
      const chosen = options.map(option => attributes[option.property]).filter(Boolean);
      return el(
        Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          el(
            components.PanelBody,
            { title },
            options.map(option => control(option, attributes, setAttributes)),
          ),
        ),
        el(
          'div',
          blockEditor.useBlockProps(),
          el(
            components.Placeholder,
            { label: title, icon: 'clipboard', instructions: note },
            el('code', null, chosen.join(' · ') || 'exosome-therapy'),
          ),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.providerVettingBlock);
